/*
 * English words that French texts hold and that lists of general English miss: computing, the web, marketing.
 * Lower case, base forms. Source: our own work. Licence: MIT.
 */
export const COMPUTING_WORDS: ReadonlySet<string> = new Set(
  `accessor admin analytics api app array async autocomplete autofocus backend backlog backlink backup backtrack bashrc
  benchmark bigdata bitmap bitwise blog blockchain bookmark boilerplate boolean bot breadcrumb breakpoint broadcast browser
  bundler burnout bytecode cache callback canonical cdn changelog chatbot checkbox checkout checksum chmod classname
  clickbait cli closure cloud codebase codec codepoint codepen commit config constructor cookie copywriting copywriter core
  cron css cta currying customizer cyber dashboard databinding dataset datepicker datasource debounce debug debugger deeplearning
  default deno deploy deployment desktop dev devops devtools diff directx dns dockerfile doctype dom dropdown dropshipping
  ebook ecommerce email embed emoji emulator endpoint enum eslint esm export facebook fallback favicon feature feedback
  fetch filesystem filter firewall firmware fixture flexbox followup fork fps framework freelance freeware frontend
  fullscreen fullstack function functor gameplay garbage geek gif git github gitlab globbing google gradient graphql grid
  growth gzip hacker hackathon handler hardcoded hardware hash hashtag header helper hook hostname hotfix hover html http
  https hyperlink iframe immutable inbox inbound indexer influencer inline input instagram interop iterable iterator
  iterate javascript json jsx keyframe keyword kernel lambda landing laptop layout lazy leader lead lib lifecycle
  lifestyle linter linkedin linting linux listener livestream loader localhost localstorage log logger login logout lookup
  lowercase macos mailing mainstream malware manifest mapper mapping markdown marketplace markup masonry matcher meetup
  memoize merge metadata middleware mindset mixin mockup mobile modal mono monorepo mousemove multicast mutator mvp mysql
  namespace namespacer netlinking network newsletter nginx node nodejs noindex nofollow npm nosql noop oauth offline onboarding
  onclick online opensource operand outbound outsourcing overflow override overkill overlay overload padding pagerank parser
  patch pathname payload pdf performant php phishing pipeline pixel placeholder playground playlist plugin png podcast
  polyfill popup postcss postprocessor preload preprocessor pre prefetch prerender prerendering prettier programmatic prompt
  proxy prototypal pseudo pull push python query quickstart readme realtime rebase recap reducer redesign redirect
  redux refactor refactoring reflow refresh regex regexp release remix render renderer rendering repo repository request
  reset resize responsive rest retargeting rework roadmap rollback rollout rollup router routing rss ruby runner runtime
  sandbox sass scalable scaler scope screenshot screencast script scroll scrollbar sdk searchable seo serverless
  server setter getter setup sharding shareware shell shim shortcode shortcut sidebar signup sitemap skeleton slack slider
  slot slug smartphone snippet socket software sourcemap spam spec spinner splash spread sprint sql src ssh ssl stack
  stacktrace standalone startup stateful stateless stdin stdout stdlib storyboard storytelling stream streaming
  stringify stub styleguide stylesheet stylelint subdomain submodule subview superset svg switcher syntax tab tablet tag
  tagline taskbar template templating terser test testing theming thread thumbnail timeline timeout timestamp toggle token
  tooling toolbar tooltip toolkit touchscreen tracker tracking transpile transpiler tree treeshaking trigger truthy falsy
  turnkey tutorial tweet twitter type typescript typeface typesetting ui unicode uninstall unmount unsubscribe update upgrade
  upload uppercase upstream url use user username utf ux vanilla vendor versioning viewport virtualhost vue vuejs wallpaper
  watcher wearable web webapp webcam webdesign webdesigner webhook webinar webkit webmail webmaster webmarketing webpack
  webservice website websocket webview webworker whatsapp whitelist whitepaper whitespace widget wifi wiki wildcard wireframe
  wishlist wordpress workaround workflow worker workspace worldwide wrapper wysiwyg xml yaml yarn youtube youtuber zip
  aka asap beta meta mega memo alpha pid ref alt exec init const usb unix vim emacs ethernet usb sms svn golang addon lang nav div stat reddit don isn doesn homebrew bullshit brainstorming briefing brunch burger cashback clean coaching cocooning coworking crowdfunding
  cupcake deal debrief drive e-mail fake feel fitness flop food foodtruck gaming geeky girl glamour greenwashing happy
  hardcore hipster homemade hype job jogging kid kiff kit know-how lobbying lounge low-cost lunch made mainstream mashup
  must networking okay ok overbooking packaging pitch planning playback prequel punchline roadtrip roots running selfie
  shopping show showroom skate skill slow smoothie snack spoiler spotlight squat staff stalker standing stand-up staffing
  startupper surf swag talkie team teambuilding teaser timing top trekking trendy unboxing vibe vintage vlog wellness
  winner workshop yoga zapping
  matter serp saas paas iaas kpi scrum agile lorem ipsum persona prompter navbar brotli nocode dataviz carousel reel debrief upsell`.split(
    /\s+/,
  ),
);

/** English words of one or two letters. */
export const SHORT_WORDS: ReadonlySet<string> = new Set(
  'a i am an as at be by do go he if in is it me my no of oh ok on or so to up us we js ui ux qa pr id ip vs tv dj db os io ai'.split(
    ' ',
  ),
);
