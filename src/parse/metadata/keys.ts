/** Front matter keys in order of trial, as content tools name them; a configuration can put others before them. */
export const FRONT_MATTER_KEYS = {
  title:
    'seo.title seo_title seoTitle meta_title metaTitle title_meta _yoast_wpseo_title rank_math_title _seopress_titles_title _aioseo_title title titre headline',
  h1: 'title linkTitle name',
  description:
    'seo.description meta_description metaDescription _yoast_wpseo_metadesc rank_math_description _seopress_titles_desc _aioseo_description description excerpt summary chapo intro tagline',
  // A list of `keywords` tells search engines and visitors what a page is about; it orders no keyphrase, unless a configuration says so.
  keyphrase:
    'focus_keyphrase focusKeyphrase focus_keyword keyphrase mot_cle motCle requete _yoast_wpseo_focuskw rank_math_focus_keyword _seopress_analysis_target_kw keyword',
  synonyms: 'synonyms synonymes secondary_keywords secondaryKeywords',
  slug: 'slug permalink url wp:post_name',
  lang: 'lang language langue locale',
  canonical: 'canonical canonical_url canonicalURL _yoast_wpseo_canonical',
  image: 'image images[0] heroImage cover.image featured_image thumbnail og_image',
  imageAlt: 'image_alt image-alt imageAlt heroImageAlt cover.alt',
  robots: 'robots meta_robots',
  sourceText: 'source',
  sourceUrl: 'source_url sourceUrl',
  sourceTitle: 'source_title sourceTitle',
  sourceFile: 'source_file sourceFile',
  brief: 'brief',
} as const;

export type MetadataField = keyof typeof FRONT_MATTER_KEYS;

export const DATE_KEYS = 'date pubDate publishDate updatedDate lastmod last_modified_at last_update'.split(
  ' ',
);

/** Keys whose text is a list parted by commas, of which the first is meant. */
export const LIST_KEYS: ReadonlySet<string> = new Set([
  'rank_math_focus_keyword',
  '_seopress_analysis_target_kw',
  'keyword',
  'keywords',
]);

/** Keys that send a reader to another page. */
export const REDIRECT_KEYS = ['redirect_to', 'redirectTo', 'redirect', 'redirect_url'];
