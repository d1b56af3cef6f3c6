// Companies that process data for others, and how their names are written. Left out: names that are common words (Linear, Notion,
// Segment, Render, Front, Box, Loops; some stand here by their domain) and those that a page mostly names because customers connect
// them or sign in with them (Okta, Entra ID, Slack, GitHub, Google Workspace).

export interface KnownVendor {
  name: string;
  /** Ways to write it, capitals as written; the name is the first. */
  spellings: readonly string[];
  /** A word that stands for the whole company where a register names it, and proves nothing in a sentence. */
  company?: string;
}

// By what they mostly do. Each: name, other spellings, (company).
const table = `
Amazon Web Services, AWS, Amazon S3, Amazon RDS, Amazon EC2, Amazon SES, Amazon Bedrock, Amazon CloudFront (Amazon)
Google Cloud, GCP, Google Cloud Platform, Google Analytics, Google Tag Manager, Google AI Studio, Google Gemini, BigQuery, Firebase, Vertex AI (Google)
Microsoft Azure, Azure, Azure OpenAI, Application Insights (Microsoft); Oracle Cloud (Oracle); IBM Cloud (IBM); Alibaba Cloud (Alibaba)
Cloudflare; Fastly; Akamai; Bunny.net, bunny.net, BunnyCDN; Imperva
Vercel; Netlify; Heroku (Salesforce); Railway.app, railway.com (Railway); Render.com, render.com (Render); Fly.io, fly.io
DigitalOcean; Linode (Akamai); Vultr; Hetzner; OVHcloud, OVH; Scaleway; Exoscale; IONOS; UpCloud; Leaseweb; Equinix; Rackspace
Wasabi Technologies, Wasabi Cloud (Wasabi); Backblaze
Supabase; Neon.tech, neon.tech (Neon); PlanetScale; MongoDB Atlas (MongoDB); Redis Cloud (Redis); Upstash
CockroachDB Cloud (Cockroach Labs); Elastic Cloud (Elastic); Confluent Cloud (Confluent); Aiven
Snowflake; Databricks; Fivetran; Airbyte Cloud (Airbyte); ClickHouse Cloud (ClickHouse)
Pinecone; Weaviate Cloud (Weaviate); Qdrant Cloud (Qdrant); Algolia; Trigger.dev; Inngest; Temporal Cloud (Temporal)
OpenAI, Open AI; Anthropic; Mistral AI (Mistral); Cohere; Groq; Perplexity AI (Perplexity); DeepSeek; Together AI (Together)
Fireworks AI (Fireworks); OpenRouter; Replicate.com, replicate.com (Replicate); Hugging Face, HuggingFace; fal.ai, Fal.ai
ElevenLabs, Eleven Labs; Deepgram; AssemblyAI; Stability AI (Stability); DeepL; Langfuse; LangSmith (LangChain); Helicone
Stripe; PayPal; Braintree (PayPal); Adyen; Mollie; GoCardless; Klarna; Paddle.com, paddle.com (Paddle)
Chargebee; Recurly; FastSpring; Lemon Squeezy (Stripe); Plaid
Twilio; SendGrid, Sendgrid (Twilio); Mailgun (Sinch); Mailjet (Sinch); Postmark, Postmarkapp (ActiveCampaign)
Resend.com, resend.com (Resend); SparkPost (MessageBird); Mandrill (Mailchimp); Mailchimp, MailChimp (Intuit); ActiveCampaign
Brevo, Sendinblue; Klaviyo; Customer.io, customer.io; Iterable; OneSignal; MessageBird; Vonage; Plivo; Sinch
Sentry (Functional Software); Datadog; New Relic; Rollbar; Bugsnag; Honeycomb.io, honeycomb.io (Honeycomb)
Grafana Cloud (Grafana); Splunk; Sumo Logic; Logtail (Better Stack); Better Stack; Papertrail (SolarWinds); PagerDuty
Opsgenie (Atlassian); LogRocket; FullStory; Hotjar (Contentsquare); Mixpanel; Amplitude Analytics (Amplitude)
Heap Analytics (Heap); PostHog; Plausible Analytics (Plausible); Matomo Cloud (Matomo); Pendo; Appcues
Twilio Segment, Segment.com (Twilio); RudderStack; LaunchDarkly; Statsig; Optimizely
HubSpot; Salesforce; Pipedrive; Intercom; Zendesk; Freshdesk, Freshworks; Help Scout; Crisp.chat, crisp.chat (Crisp)
Gorgias; Drift.com, drift.com (Drift); Auth0 (Okta); WorkOS; Stytch; Clerk.com, clerk.com, Clerk.dev (Clerk)
DocuSign; Dropbox Sign, HelloSign (Dropbox); PandaDoc; Typeform; SurveyMonkey; Airtable; Retool; Zapier; Calendly
Cloudinary; Imgix; Mux.com, mux.com (Mux); Mapbox; Onfido; Jumio; Veriff; Clearbit (HubSpot); ZoomInfo; RocketReach
`;

export const knownVendors: readonly KnownVendor[] = table
  .trim()
  .split(/\n|; /)
  .map((entry) => {
    const [names = '', company] = entry.replace(')', '').split(' (');
    const spellings = names.split(', ');
    return { name: spellings[0] ?? '', spellings, ...(company !== undefined && { company }) };
  });

const spelled = new Set(knownVendors.flatMap(({ spellings }) => spellings));

/** Whether a text is the name of a known vendor and nothing else. */
export const isKnownVendor = (name: string) => spelled.has(name);
