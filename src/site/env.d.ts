// The types that Astro gives to pages, without a generated file.
/// <reference types="astro/client" />
