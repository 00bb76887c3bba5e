/*
 * Owns telling what kind of file a path is, with a few of its lines where the path leaves it open.
 */

/** A path and the masked lines that a frame shows of it. */
export interface SeenFile {
  readonly path: string;
  readonly above: string;
  readonly line: string;
  readonly below: string;
}

/** The kind, as idioms name it; `unknown` when nothing fits. */
export function fileKindOf({ path, above, line, below }: SeenFile): string {
  const until = above + line;
  const frame = `${until}\n${below}`;
  for (const { kind, path: pattern, frame: inFrame, until: inUntil } of FILE_KINDS) {
    if (!pattern.test(path)) continue;
    if (inFrame && !inFrame.test(frame)) continue;
    if (!inUntil || inUntil.test(until)) return kind;
  }
  return 'unknown';
}

interface FileKind {
  readonly kind: string;
  readonly path: RegExp;
  /** Must match somewhere in the frame. */
  readonly frame?: RegExp;
  /** Must match the frame down to the line in question. */
  readonly until?: RegExp;
}

const ANY = /(?:)/;
const SWIFT_SERVER =
  /^import (?:Vapor|Fluent\w*|Hummingbird\w*|NIO\w*|AsyncHTTPClient|AWSLambda\w*|Soto\w*|ArgumentParser|PackageDescription)\b/m;
const CPP_FREE =
  /^(?![\s\S]*(?:\bstd::|\b(?:class|namespace|template|typename|constexpr|virtual|public|private)\b|#\s*include\s*<c?[a-z]+>))/;
const YAML = /\.ya?ml$/i;
const ACTIONS = /(?:^|\/)\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/;

/** In a `run:` step: on its line, or deeper than the key in the block that it opens. */
const RUN = new RegExp(
  [
    '(?:^|\\n) *(?:- +)?run: [^\\n]*$',
    '(?:^|\\n)( *)run: *[|>][^\\n]*(?:\\n(?:\\1 [^\\n]*)?)*$',
    '(?:^|\\n)( *)- run: *[|>][^\\n]*(?:\\n(?:\\2   [^\\n]*)?)*$',
  ].join('|'),
);

const DENO = /\bDeno\.\w|from ['"](?:jsr:|npm:|https:\/\/deno\.land)/;
const BUN = /\bBun\.\w|from ['"]bun(?::\w+)?['"]/;

/** What a page is made with. */
const BROWSER =
  /^\s*['"]use client['"]|(?:\bfrom\s+|\brequire\()['"](?:react(?:-dom|-native)?(?:\/client)?|preact|vue|svelte|@angular\/[\w-]+|jquery)['"]/m;
/** What only a page has, where nothing says that a program drives one. */
const DOM =
  /^(?![\s\S]*(?:\brequire\(|\bprocess\.|['"]node:|puppeteer|playwright|selenium|cypress|jsdom))[\s\S]*(?:\bdocument\.(?:getElementById|querySelector|addEventListener|cookie|body)\b|\bwindow\.(?:location|localStorage|addEventListener)\b|\blocalStorage\.|\$\(document\))/;

/** First match wins: file names, then places, then contents, then extensions. */
export const FILE_KINDS: readonly FileKind[] = [
  { kind: 'aws-credentials', path: /(?:^|\/)\.aws\/(?:credentials|config)$/ },
  { kind: 'aws-key-csv', path: /(?:^|\/)(?:rootkey|[^/]*access_?keys?|[^/]*credentials)[^/]*\.csv$/i },
  {
    kind: 'generated',
    path: /\.(?:min\.(?:js|css|mjs)|map|lock|bundle\.js)$|(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/i,
  },
  { kind: 'generated', path: /(?:^|\/)(?:pnpm-lock\.yaml|go\.sum|node_modules\/.*)$/ },
  {
    kind: 'dotenv-example',
    path: /(?:^|\/)(?:\.?env|\.env\.[\w.-]+)[.-](?:example|sample|template|tmpl|dist|defaults)$/i,
  },
  { kind: 'dotenv', path: /(?:^|\/)\.env(?:rc|\.[\w.-]+)?$|\.env$/i },
  { kind: 'npmrc', path: /(?:^|\/)\.npmrc$/ },
  { kind: 'yarnrc', path: /(?:^|\/)\.yarnrc\.yml$/ },
  { kind: 'pip-requirements', path: /(?:^|\/)requirements[^/]*\.txt$/ },
  {
    kind: 'dockerfile',
    path: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.[Dd]ockerfile$|(?:^|\/)dockerfile$/,
  },
  { kind: 'makefile', path: /(?:^|\/)(?:GNU)?Makefile(?:\.\w+)?$|\.mk$/i },
  { kind: 'jenkins', path: /(?:^|\/)Jenkinsfile[^/]*$/ },
  { kind: 'ruby', path: /(?:^|\/)(?:Gemfile|Rakefile|Capfile|Vagrantfile|Fastfile|Podfile|Guardfile|config\.ru)$/ },
  {
    kind: 'rails-initializer',
    path: /(?:^|\/)config\/(?:initializers\/.*|environments\/[^/]*|application|environment)\.rb$/,
  },

  { kind: 'github-actions-run', path: ACTIONS, until: RUN },
  { kind: 'github-actions', path: ACTIONS },
  { kind: 'gitlab-ci', path: /(?:^|\/)[^/]*\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/.*\.ya?ml$/ },
  { kind: 'circleci', path: /(?:^|\/)\.circleci\/.*\.ya?ml$|(?:^|\/)circle\.yml$/ },
  { kind: 'bitbucket-pipelines', path: /(?:^|\/)bitbucket-pipelines\.ya?ml$/ },
  {
    kind: 'azure-pipelines',
    path: /(?:^|\/)[^/]*azure-pipelines?[^/]*\.ya?ml$|(?:^|\/)\.azure-?pipelines?\/.*\.ya?ml$/,
  },
  { kind: 'docker-compose', path: /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/ },
  { kind: 'helm-values', path: /(?:^|\/)(?:values[^/]*|[^/]*[.-]values)\.ya?ml$/ },
  { kind: 'serverless', path: /(?:^|\/)serverless[^/]*\.ya?ml$/ },
  // Figaro puts what stands there into the environment.
  { kind: 'dotenv', path: /(?:^|\/)config\/application\.yml$/, frame: /^["']?[A-Z][A-Z\d_]+["']?:/m },
  { kind: 'spring-yaml', path: /(?:^|\/)(?:application|bootstrap)(?:-[\w.-]+)?\.ya?ml$/, frame: /^(?![\s\S]*<%)/ },
  {
    kind: 'rails-yaml',
    path: /(?:^|\/)config\/(?:database|storage|secrets|cable|cache|queue|recurring|mongoid|sidekiq)\.ya?ml$/,
  },
  { kind: 'rails-yaml', path: /\.ya?ml\.erb$/ },
  { kind: 'symfony-yaml', path: /(?:^|\/)config\/(?:packages\/.*|services[^/]*|routes[^/]*)\.ya?ml$/ },
  { kind: 'kubernetes', path: YAML, frame: /^\s*(?:apiVersion|stringData|containers|valueFrom|secretKeyRef):|^kind:/m },
  {
    kind: 'kubernetes',
    path: /(?:^|\/)(?:k8s|kubernetes|manifests|kustomize|deploy\/base)\/.*\.ya?ml$|(?:^|[/.-])deployment\.ya?ml$/,
  },
  { kind: 'cloudformation', path: /\.(?:ya?ml|template)$/, frame: /AWSTemplateFormatVersion|\bAWS::[A-Z]/ },
  { kind: 'cloudformation', path: /(?:^|\/)(?:(?:sam-|cfn-)?template|cloudformation\/.*)\.ya?ml$/ },
  { kind: 'cloudformation-json', path: /\.(?:json|template)$/, frame: /AWSTemplateFormatVersion|\bAWS::[A-Z]/ },
  {
    kind: 'ansible',
    path: /(?:^|\/)(?:(?:group|host)_vars|ansible|roles\/[^/]+\/(?:tasks|vars|defaults|handlers))\/.*\.ya?ml$/,
  },
  { kind: 'ansible', path: /(?:^|\/)(?:playbook|site)[^/]*\.ya?ml$/ },
  { kind: 'rails-other-yaml', path: /(?:^|\/)config\/[^/]*\.ya?ml$/ },
  { kind: 'yaml', path: YAML },

  { kind: 'terraform', path: /\.(?:tf|hcl|tofu)$/ },
  { kind: 'tfvars', path: /\.tfvars$/ },
  { kind: 'terraform-state', path: /\.tfstate(?:\.backup)?$|\.tfvars\.json$/ },

  { kind: 'laravel-config', path: /(?:^|\/)config\/[^/]*\.php$/, frame: /\benv\(/ },
  // Other frameworks have files of these names as well, but assign there.
  {
    kind: 'laravel-config',
    path: /(?:^|\/)config\/(?:app|auth|broadcasting|cache|database|filesystems|logging|mail|queue|services|session)\.php$/,
    frame: /^(?![\s\S]*(?:(?:^|\n)\s*\$\w+[^=\n]*=[^=>]|\bBASEPATH\b))[\s\S]*(?:=>|(?:^|\n)return\b)/,
  },
  { kind: 'laravel', path: /\.blade\.php$/ },
  {
    kind: 'laravel',
    path: /(?:^|\/)(?:app|routes|database)\/.*\.php$/,
    frame: /Illuminate\\|namespace App\\|\bconfig\(/,
  },
  { kind: 'php', path: /\.(?:php\d?|phtml|inc)$/ },
  { kind: 'django-environ', path: /(?:^|\/)settings(?:\/[^/]*)?\.py$/, until: /\benv\(|environ\.Env\b/ },
  { kind: 'python', path: /\.(?:pyw?|pyi|wsgi)$|(?:^|\/)(?:SConstruct|wscript)$/ },
  { kind: 'notebook', path: /\.ipynb$/ },
  { kind: 'ruby', path: /\.(?:rb|rake|gemspec|ru)$/ },
  { kind: 'crystal', path: /\.cr$/ },

  { kind: 'deno', path: /\.[mc]?tsx?$/, frame: DENO },
  { kind: 'deno-javascript', path: /\.[mc]?jsx?$/, frame: DENO },
  { kind: 'bun', path: /\.[mc]?tsx?$/, frame: BUN },
  { kind: 'bun-javascript', path: /\.[mc]?jsx?$/, frame: BUN },
  { kind: 'tsx', path: /\.tsx$/ },
  { kind: 'tsx', path: /\.[mc]?ts$/, frame: BROWSER },
  { kind: 'tsx', path: /\.[mc]?ts$/, frame: DOM },
  { kind: 'jsx', path: /\.jsx$/ },
  { kind: 'jsx', path: /\.[mc]?js$/, frame: BROWSER },
  { kind: 'jsx', path: /\.[mc]?js$/, frame: DOM },
  { kind: 'typescript', path: /\.[mc]?ts$/ },
  { kind: 'javascript', path: /\.(?:[mc]?js|es6)$/ },
  { kind: 'vue', path: /\.vue$/ },
  { kind: 'svelte', path: /\.(?:svelte|astro)$/ },
  { kind: 'html', path: /\.(?:x?html?|html?\.\w+|ejs|hbs|haml|slim|jsp|cshtml)$/ },

  { kind: 'java', path: /\.java$/ },
  { kind: 'kotlin', path: /\.kts?$/ },
  { kind: 'groovy', path: /\.(?:groovy|gradle|gvy)$/ },
  { kind: 'scala', path: /\.(?:scala|sc|sbt)$/ },
  { kind: 'clojure', path: /\.clj[cs]?$/ },
  { kind: 'go', path: /\.go$/ },
  { kind: 'rust', path: /\.rs$/ },
  { kind: 'c', path: /\.c$/ },
  // What nothing says is C++ may be C, of which C++ compiles what is written here.
  { kind: 'c', path: /\.h$/, frame: CPP_FREE },
  { kind: 'cpp', path: /\.(?:cc|cpp|cxx|hpp|hh|hxx|h|ino)$/ },
  { kind: 'objective-c', path: /\.mm?$/ },
  { kind: 'swift-server', path: /\.swift$/, frame: SWIFT_SERVER },
  { kind: 'swift', path: /\.swift$/ },
  { kind: 'dart', path: /\.dart$/ },
  { kind: 'csharp', path: /\.csx?$/ },
  { kind: 'fsharp', path: /\.fs[xi]?$/ },
  { kind: 'perl', path: /\.(?:pl|pm|t|cgi)$/ },
  { kind: 'lua', path: /\.lua$/ },
  { kind: 'r', path: /\.(?:r|Rprofile)$/i },
  { kind: 'julia', path: /\.jl$/ },
  { kind: 'elixir-config', path: /(?:^|\/)config\/(?!runtime)[^/]*\.exs$/ },
  { kind: 'elixir', path: /\.exs?$/ },
  { kind: 'erlang', path: /\.(?:erl|hrl|escript)$/ },
  { kind: 'fish', path: /\.fish$/ },
  { kind: 'shell', path: /\.(?:sh|bash|zsh|ksh|bats|command)$|(?:^|\/)\.(?:bash|zsh)\w*$|(?:^|\/)\.profile$/ },
  { kind: 'powershell-data', path: /\.psd1$/i },
  { kind: 'powershell', path: /\.psm?1$/i },
  { kind: 'batch', path: /\.(?:bat|cmd)$/i },
  { kind: 'sql', path: /\.(?:sql|dump|psql|mysql)$/i },

  { kind: 'appsettings', path: /(?:^|\/)appsettings[^/]*\.json$/i },
  { kind: 'package-json', path: /(?:^|\/)(?:package|composer|tsconfig[^/]*)\.json$/ },
  { kind: 'node-config', path: /(?:^|\/)config\/[^/]*\.json5?$/ },
  { kind: 'json', path: /\.(?:json[5c]?|jsonl|ndjson|har|geojson|code-workspace)$/i },
  { kind: 'spring-properties', path: /(?:^|\/)(?:application|bootstrap)(?:-[\w.-]+)?\.properties$/ },
  { kind: 'gradle-properties', path: /(?:^|\/)(?:gradle|local)\.properties$/ },
  { kind: 'properties', path: /\.properties$/ },
  { kind: 'maven', path: /(?:^|\/)(?:settings|pom)[^/]*\.xml$/ },
  { kind: 'dotnet-config', path: /(?:^|\/)(?:web|app)(?:\.\w+)?\.config$|\.exe\.config$/i },
  { kind: 'android-xml', path: /(?:^|\/)(?:AndroidManifest\.xml|res\/values[^/]*\/.*\.xml|[^/]*\.plist)$/ },
  { kind: 'spring-xml', path: /\.xml$/, frame: /<bean\b|springframework|<context:/ },
  { kind: 'xml', path: /\.(?:xml|xsd|xslt?|config|csproj|props|targets)$/i },
  { kind: 'toml', path: /\.toml$|(?:^|\/)Pipfile$/ },
  {
    kind: 'ini',
    path: /\.(?:ini|conf|cfg|cnf|inf)$|(?:^|\/)\.(?:s3cfg|boto|pypirc|netrc|passwd-s3fs|gitconfig|my\.cnf)$/i,
  },
  {
    kind: 'documentation',
    path: /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|org|tex|textile|log)$|(?:^|\/)(?:README|CHANGELOG|NOTES|TODO)$/i,
  },

  { kind: 'shell', path: ANY, frame: /^#!.*\b(?:ba|z|k|da)?sh\b/ },
  { kind: 'python', path: ANY, frame: /^#!.*\bpython/ },
  { kind: 'ruby', path: ANY, frame: /^#!.*\bruby\b/ },
  { kind: 'javascript', path: ANY, frame: /^#!.*\bnode\b/ },
  { kind: 'perl', path: ANY, frame: /^#!.*\bperl\b/ },
];
