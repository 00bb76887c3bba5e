import { type Row, testTable } from './default-chain-table.ts';

const PAIR = "access_key_id: '«id»', secret_access_key: '«secret»'";

const ROWS: readonly Row[] = [
  [
    'keys of a client on a line',
    `s3 = Aws::S3::Client.new(region: 'eu-west-1', ${PAIR})\n`,
    "s3 = Aws::S3::Client.new(region: 'eu-west-1')\n",
  ],
  ['nothing but keys: the brackets go', `s3 = Aws::S3::Client.new(${PAIR})\n`, 's3 = Aws::S3::Client.new\n'],
  ['nothing but keys in braces', `s3 = Aws::S3::Client.new({ ${PAIR} }).list\n`, 's3 = Aws::S3::Client.new.list\n'],
  ['braces', `Aws::S3::Resource.new({ ${PAIR}, region: R })\n`, 'Aws::S3::Resource.new({ region: R })\n'],
  [
    'keys apart from each other',
    "Aws::SQS::Client.new(access_key_id: '«id»', region: R, secret_access_key: '«secret»')\n",
    'Aws::SQS::Client.new(region: R)\n',
  ],
  [
    'lines of their own, last and without a comma',
    `client = Aws::SES::Client.new(
  region: 'eu-west-1', # Ireland
  access_key_id: '«id»',
  secret_access_key: '«secret»'
)
`,
    `client = Aws::SES::Client.new(
  region: 'eu-west-1' # Ireland
)
`,
  ],
  [
    'lines of their own, first, with hash rockets and a trailing comma',
    `client = ::Aws::SES::Client.new(
  :access_key_id => "«id»", # of the bot
  # see the wiki
  :secret_access_key => "«secret»",
  :region => 'eu-west-1',
)
`,
    `client = ::Aws::SES::Client.new(
  # see the wiki
  :region => 'eu-west-1',
)
`,
  ],
  [
    'aligned arguments',
    `client = Aws::SES::Client.new(access_key_id: '«id»',
                              secret_access_key: '«secret»',
                              region: 'eu-west-1')
`,
    `client = Aws::SES::Client.new(region: 'eu-west-1')
`,
  ],
  [
    'no brackets',
    `a = Aws::S3::Client.new region: 'eu-west-1', ${PAIR}
b = Aws::S3::Client.new ${PAIR}
c = Aws::S3::Client.new access_key_id: '«id»',
                        secret_access_key: '«secret»',
                        region: 'eu-west-1'
d = Aws::S3::Client.new region: 'eu-west-1',
                        access_key_id: '«id»',
                        secret_access_key: '«secret»'
`,
    `a = Aws::S3::Client.new region: 'eu-west-1'
b = Aws::S3::Client.new
c = Aws::S3::Client.new region: 'eu-west-1'
d = Aws::S3::Client.new region: 'eu-west-1'
`,
  ],
  [
    'nothing but keys, with comments',
    `a = Aws::S3::Client.new(
  access_key_id: '«id»', # bot
  secret_access_key: '«secret»',
)
b = Aws::S3::Client.new(
  # see the wiki
  access_key_id: '«id»',
  secret_access_key: '«secret»'
)
c = Aws::S3::Client.new access_key_id: '«id»', # bot
                        secret_access_key: '«secret»'
`,
    `a = Aws::S3::Client.new
b = Aws::S3::Client.new(
  # see the wiki
)
c = Aws::S3::Client.new # bot
`,
  ],
  [
    'credentials as an option',
    "Aws::S3::Client.new(credentials: Aws::Credentials.new('«id»', '«secret»'), region: R)\n",
    'Aws::S3::Client.new(region: R)\n',
  ],
  [
    'credentials as an option, on lines of their own',
    `Aws::S3::Resource.new(
  region: R,
  credentials: Aws::Credentials.new(
    '«id»',
    '«secret»',
    '«token»',
  ),
)
`,
    `Aws::S3::Resource.new(
  region: R,
)
`,
  ],
  [
    'a session token goes along',
    `Aws::S3::Client.new(${PAIR}, session_token: '«token»', region: R)\n`,
    'Aws::S3::Client.new(region: R)\n',
  ],
  ['a session token in a variable', `Aws::S3::Client.new(${PAIR}, session_token: token)\n`, null],
  [
    'one half is no literal',
    "Aws::S3::Client.new(access_key_id: ENV['KEY'], secret_access_key: '«secret»')\nAws::S3::Client.new(credentials: Aws::Credentials.new(id, '«secret»'))\n",
    null,
  ],
  ['half of a pair', "Aws::S3::Client.new(access_key_id: '«id»', region: R)\n", null],
  [
    'a literal that is more than the secret',
    "Aws::S3::Client.new(access_key_id: '«id»'.strip, secret_access_key: '«secret»')\n",
    null,
  ],
  ['options that are spread into it', `Aws::S3::Client.new(${PAIR}, **options)\n`, null],
  ['an unknown argument', `Aws::S3::Client.new(options, ${PAIR})\n`, null],
  ['a profile', `Aws::S3::Client.new(${PAIR}, profile: 'dev')\n`, null],
  ['an endpoint that is not of AWS', `Aws::S3::Client.new(${PAIR}, endpoint: 'http://minio:9000')\n`, null],
  [
    'keys in variables',
    "id = '«id»'\nsecret = '«secret»'\nAws::S3::Client.new(access_key_id: id, secret_access_key: secret)\n",
    null,
  ],
  ['a hash in a variable', `options = { ${PAIR} }\nAws::S3::Client.new(options)\n`, null],
  [
    'other libraries',
    `My::S3::Client.new(${PAIR})
My::Aws::S3::Client.new(${PAIR})
AWS::S3::Base.establish_connection!(${PAIR})
AWS::SES::Base.new(${PAIR})
Aws::SES::Base.new(${PAIR})
Aws::Credentials.new('«id»', '«secret»')
`,
    null,
  ],
  [
    'fog: without keys it wants use_iam_profile, and never reads the environment',
    `CarrierWave.configure do |config|
  config.fog_credentials = {
    provider: 'AWS',
    aws_access_key_id: '«id»',
    aws_secret_access_key: '«secret»',
    region: 'eu-west-1'
  }
end
Fog::Storage.new(provider: 'AWS', aws_access_key_id: '«id»', aws_secret_access_key: '«secret»')
`,
    null,
  ],
  [
    'the global configuration',
    `require 'aws-sdk-s3'

Aws.config.update({
  region: 'eu-west-1',
  credentials: Aws::Credentials.new('«id»', '«secret»')
})

S3 = Aws::S3::Client.new
`,
    `require 'aws-sdk-s3'

Aws.config.update({
  region: 'eu-west-1'
})

S3 = Aws::S3::Client.new
`,
  ],
  [
    'the global configuration is given nothing else: the statement goes',
    `require 'aws-sdk-s3'

Aws.config.update(
  credentials: Aws::Credentials.new('«id»', '«secret»'),
)

S3 = Aws::S3::Client.new
`,
    `require 'aws-sdk-s3'

S3 = Aws::S3::Client.new
`,
  ],
  [
    'statements of the global configuration',
    `Aws.config[:region] = 'eu-west-1'
Aws.config[:credentials] = Aws::Credentials.new('«id»', '«secret»')
Aws.config.update(${PAIR})
`,
    `Aws.config[:region] = 'eu-west-1'
`,
  ],
  [
    'the whole configuration assigned',
    `Aws.config = { ${PAIR}, region: 'eu-west-1' }\n`,
    "Aws.config = { region: 'eu-west-1' }\n",
  ],
  [
    'a statement whose value may be used',
    `def set_up\n  Aws.config.update(${PAIR})\nend\nAws.config.update(${PAIR}) if local\n`,
    null,
  ],
  ['a statement within a body', `def set_up\n  Aws.config.update(${PAIR})\n  run\nend\n`, `def set_up\n  run\nend\n`],
  [
    'version 1',
    `AWS.config(:access_key_id => '«id»', :secret_access_key => '«secret»', :region => 'eu-west-1')
s3 = AWS::S3.new(${PAIR})
db = AWS::DynamoDB::Client.new(${PAIR}, api_version: '2012-08-10')
`,
    `AWS.config(:region => 'eu-west-1')
s3 = AWS::S3.new
db = AWS::DynamoDB::Client.new(api_version: '2012-08-10')
`,
  ],
  [
    'another host in the global configuration',
    `Aws.config.update(endpoint: 'http://minio:9000')\nAws::S3::Client.new(${PAIR})\n`,
    null,
  ],
  [
    'other credentials in the global configuration',
    `Aws.config[:credentials] = Aws::AssumeRoleCredentials.new(role)\nAws::S3::Client.new(${PAIR})\n`,
    null,
  ],
  ['a global configuration that nobody knows', `Aws.config.update(settings)\nAws::S3::Client.new(${PAIR})\n`, null],
  [
    'a global configuration of which a half stays',
    `Aws.config.update(access_key_id: id, secret_access_key: '«secret»')\nAws::S3::Client.new(${PAIR})\n`,
    null,
  ],
  [
    'two clients, of which one has a variable',
    `a = Aws::S3::Client.new(${PAIR})
b = Aws::SQS::Client.new(access_key_id: id, secret_access_key: '«secret»')
`,
    `a = Aws::S3::Client.new
b = Aws::SQS::Client.new(access_key_id: id, secret_access_key: '«secret»')
`,
  ],
  [
    'one within another',
    `Aws::S3::Resource.new(client: Aws::S3::Client.new(${PAIR}, region: R)).bucket('x')\n`,
    "Aws::S3::Resource.new(client: Aws::S3::Client.new(region: R)).bucket('x')\n",
  ],
  [
    'keys that are strings',
    "Aws::S3::Client.new('access_key_id' => '«id»', 'secret_access_key' => '«secret»')\n",
    null,
  ],
];

testTable('ruby', ROWS);
