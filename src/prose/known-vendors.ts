// Companies that process data for others, and how their names are written. Names that are common words (Linear, Segment, Render) stand
// apart, since they need words around them that say what they do. Left out are those that a page mostly names because customers
// connect them or sign in with them (Okta, Entra ID, Slack, GitHub, Google Workspace).

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
Koyeb; Northflank; Platform.sh; Clever Cloud; Infomaniak; Hostinger; Contabo; Civo; Crunchy Data, Crunchy Bridge; Timescale Cloud (Timescale)
Turso; Tigris Data; SingleStore; MotherDuck; Starburst Galaxy (Starburst); dbt Cloud (dbt Labs); Hightouch; Stitch Data; Matillion; Meilisearch Cloud
Typesense Cloud (Typesense); Zilliz; Chroma Cloud; Voyage AI; Jina AI; Nomic AI; Azure AI Search; Unstructured.io; LlamaCloud, LlamaParse (LlamaIndex)
xAI; Cerebras; SambaNova; Baseten; Modal.com, modal.com (Modal); RunPod; Lambda Labs; CoreWeave; Nebius; Aleph Alpha; Black Forest Labs; Runway ML
Speechmatics; Gladia; Rev.ai; Cartesia; PlayHT; Synthesia; HeyGen; Vapi; Retell AI; Portkey; LiteLLM Cloud; Braintrust Data; Humanloop; Arize AI
Elastic Email; SMTP2GO; Loops.so, loops.so; Kit.com; Drip.com; Braze; Courier.com, courier.com; Knock.app; Novu; Pusher; Ably; PubNub; Stream.io, getstream.io
Telnyx; Bandwidth.com; Infobip; Aircall; Dialpad; RingCentral; Zoom Video; LiveKit Cloud (LiveKit); Daily.co, daily.co; Agora.io; Whereby; Telesign
Highlight.io, highlight.io; Raygun; Airbrake; AppSignal; Axiom.co, axiom.co; Coralogix; Logz.io; Mezmo; Loggly (SolarWinds); Dynatrace; AppDynamics; Lightstep
Checkly; Pingdom (SolarWinds); UptimeRobot; Statuspage, Statuspage.io (Atlassian); Instatus; incident.io, Incident.io; FireHydrant; Rootly; Cronitor
Fathom Analytics; Simple Analytics; Umami Cloud (Umami); Piwik PRO; Smartlook; Mouseflow; Crazy Egg; Microsoft Clarity; Userpilot; Chameleon.io; Split.io; ConfigCat
Flagsmith; Unleash Cloud; VWO; Kissmetrics; Snowplow; Tealium; mParticle; Census Data; Adobe Analytics; Google Ads; Meta Pixel, Facebook Pixel (Meta); LinkedIn Insight
Kustomer; Zoho Desk, Zoho; Jira Service Management (Atlassian); HelpCrunch; Tidio; LiveChat; Olark; Plain.com, plain.com; Pylon.com, usepylon.com; Dixa; Gladly
Checkout.com; Worldpay; Square Payments; Razorpay; dLocal; Authorize.net; Spreedly; Zuora; Maxio; Orb Billing; Metronome; Lago; RevenueCat; Avalara; TaxJar; Quaderno; Anrok
Xero; QuickBooks; NetSuite; DATEV; Pennylane; Sevdesk; Lexoffice; Bill.com; Wise Business; Deel; Rippling; Gusto; Personio; BambooHR; Greenhouse.io; Ashby HQ
FusionAuth; Frontegg; PropelAuth; Kinde; SuperTokens; Ory Network; OneLogin; JumpCloud; Duo Security; CrowdStrike; SentinelOne; Snyk; Wiz.io; Lacework; Orca Security
Vanta; Drata; Secureframe; Sprinto; Thoropass; OneTrust; TrustArc; Cookiebot; Usercentrics; Iubenda; Osano; Transcend.io; HackerOne; Bugcrowd; Intigriti; YesWeHack; Detectify
Doppler.com; HashiCorp Cloud, HCP Vault (HashiCorp); Teleport Cloud; 1Password; Bitwarden; CircleCI; Buildkite; Expo Application Services; Codecov; SonarCloud
Contentful; Sanity.io; Storyblok; Prismic; DatoCMS; Strapi Cloud; Hygraph; Webflow; Squarespace; Uploadcare; Filestack; Transloadit; ImageKit
Persona Identities; Sumsub; Trulioo; IDnow; Stripe Identity (Stripe); Socure; MaxMind; IPinfo; Abstract API; Google Maps; HERE Technologies; TomTom; What3words
Apify; Bright Data; Browserbase; ScrapingBee; Merge.dev; Nango; Paragon; Tray.io; Workato; Make.com; n8n Cloud; Pipedream; Nylas; Cronofy; Cal.com
Gong.io; Outreach.io; Salesloft; Apollo.io, apollo.io; Clay.com; Lusha; Cognism; 6sense; Demandbase
Marketo (Adobe); Pardot (Salesforce); Attio; Close.com; Copper CRM; Gainsight; Vitally; ChurnZero; Totango
Juro; Yousign; Skribble; Adobe Sign, Acrobat Sign (Adobe); Jotform; Tally.so; Formspree; Qualtrics; Delighted; Userback; Canny.io; Productboard
`;

export const knownVendors: readonly KnownVendor[] = table
  .trim()
  .split(/\n|; /)
  .map((entry) => {
    const [names = '', company] = entry.replace(')', '').split(' (');
    const spellings = names.split(', ');
    return { name: spellings[0] ?? '', spellings, ...(company !== undefined && { company }) };
  });

/** Names that are common words: a vendor only behind words like "we use" or "hosted on", with a capital. */
export const commonWords: readonly string[] =
  `Linear Segment Front Loops Render Notion Box Neon Resend Clerk Modal Railway Paddle Crisp Drift Heap Amplitude Pylon Plain Attio Apollo Gong
  Clay Loom Miro Replicate Fireworks Together Mux Convex Hex Metabase Canny Tally Axiom Honeycomb Highlight Knock Courier Lago Orb Persona
  Census Iterable Split Close Copper Unleash Umami Ably Stream Daily Vapi Census Ironclad Merge Make Outreach Perplexity Runway Modal Cursor
  Appwrite Fly Stability Mistral Weaviate Pinecone Square Wise Mercury Ramp Brex`
    .split(/\s+/)
    .filter((name, index, all) => all.indexOf(name) === index);

const spelled = new Set(knownVendors.flatMap(({ spellings }) => spellings));

/** Whether a text is the name of a known vendor and nothing else. */
export const isKnownVendor = (name: string) => spelled.has(name);
