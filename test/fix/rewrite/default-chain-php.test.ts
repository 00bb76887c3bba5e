import { type Row, testTable } from './default-chain-table.ts';

const V3 = '<?php\nuse Aws\\S3\\S3Client;\n';
const PAIR = "'key' => '«id»', 'secret' => '«secret»'";

const ROWS: readonly Row[] = [
  [
    'credentials on a line',
    `${V3}$s3 = new S3Client(['region' => 'eu-west-1', 'credentials' => [${PAIR}], 'version' => 'latest']);\n`,
    `${V3}$s3 = new S3Client(['region' => 'eu-west-1', 'version' => 'latest']);\n`,
  ],
  [
    'nothing but credentials: an empty array stays',
    `${V3}$s3 = new S3Client(['credentials' => [${PAIR}]]);\n`,
    `${V3}$s3 = new S3Client([]);\n`,
  ],
  [
    'credentials on lines of their own, with trailing commas',
    `${V3}$s3 = new S3Client([
    'version' => 'latest',
    'credentials' => [
        'key'    => "«id»",
        'secret' => "«secret»",
    ],
    'region'  => 'eu-west-1',
]);
`,
    `${V3}$s3 = new S3Client([
    'version' => 'latest',
    'region'  => 'eu-west-1',
]);
`,
  ],
  [
    'credentials last, without a trailing comma',
    `${V3}$s3 = new S3Client(array(
    'region' => 'eu-west-1', // Ireland
    'credentials' => array(
        'key' => '«id»',
        'secret' => '«secret»'
    )
));
`,
    `${V3}$s3 = new S3Client(array(
    'region' => 'eu-west-1' // Ireland
));
`,
  ],
  [
    'nothing but credentials in the old form',
    `${V3}$s3 = new S3Client(array(\n  'credentials' => array(${PAIR})\n));\n`,
    `${V3}$s3 = new S3Client(array());\n`,
  ],
  [
    'a session token goes along',
    `${V3}$s3 = new S3Client(['credentials' => [${PAIR}, 'token' => '«token»'], 'region' => $r]);\n`,
    `${V3}$s3 = new S3Client(['region' => $r]);\n`,
  ],
  [
    'a session token in a variable',
    `${V3}$s3 = new S3Client(['credentials' => [${PAIR}, 'token' => $token], 'region' => $r]);\n`,
    null,
  ],
  [
    'comments',
    `${V3}$s3 = new S3Client([
    # Who we are.
    'credentials' => [ // bot
        // see the wiki
        'key' => '«id»',
        'secret' => '«secret»', /* secret */
    ], // bot
    'region' => 'eu-west-1',
]);
`,
    `${V3}$s3 = new S3Client([
    # Who we are.
    // see the wiki
    'region' => 'eu-west-1',
]);
`,
  ],
  [
    'an object',
    `<?php
use Aws\\Credentials\\Credentials;
use Aws\\DynamoDb\\DynamoDbClient;
$db = new DynamoDbClient([
    'credentials' => new Credentials('«id»', '«secret»'),
    'region' => 'eu-west-1',
]);
`,
    `<?php
use Aws\\Credentials\\Credentials;
use Aws\\DynamoDb\\DynamoDbClient;
$db = new DynamoDbClient([
    'region' => 'eu-west-1',
]);
`,
  ],
  [
    'an object with names of arguments',
    '<?php\n$db = new Aws\\Ses\\SesClient(["credentials" => new Aws\\Credentials\\Credentials(secret: "«secret»", key: "«id»")]);\n',
    '<?php\n$db = new Aws\\Ses\\SesClient([]);\n',
  ],
  [
    'aligned with the first of them: what follows moves up',
    `${V3}$s3 = S3Client::factory(array('key' => '«id»',
\t\t\t\t'secret' => '«secret»',
\t\t\t\t'region' => 'eu-west-1'));
`,
    `${V3}$s3 = S3Client::factory(array('region' => 'eu-west-1'));
`,
  ],
  [
    'version 2',
    `<?php
use Aws\\Common\\Aws;
use Aws\\S3\\S3Client;
$s3 = S3Client::factory(array(${PAIR}));
$aws = Aws::factory(array(${PAIR}, 'region' => 'eu-west-1'));
$other = \\Aws\\Ses\\SesClient::factory([
    'key' => '«id»',
    'secret' => '«secret»',
    'region' => 'eu-west-1'
]);
`,
    `<?php
use Aws\\Common\\Aws;
use Aws\\S3\\S3Client;
$s3 = S3Client::factory(array());
$aws = Aws::factory(array('region' => 'eu-west-1'));
$other = \\Aws\\Ses\\SesClient::factory([
    'region' => 'eu-west-1'
]);
`,
  ],
  [
    'keys of version 2 in a constructor of version 3, which does not know them',
    `${V3}$s3 = new S3Client([${PAIR}]);\n`,
    null,
  ],
  [
    'names of classes',
    `<?php
namespace App;
use Aws\\{S3\\S3Client as Files, Sdk};
use Aws;
$a = new Files(['credentials' => [${PAIR}]]);
$b = new Sdk(['credentials' => [${PAIR}]]);
$c = new \\Aws\\Sns\\SnsClient(['credentials' => [${PAIR}]]);
$d = new Aws\\Sqs\\SqsClient(['credentials' => [${PAIR}]]);
`,
    `<?php
namespace App;
use Aws\\{S3\\S3Client as Files, Sdk};
use Aws;
$a = new Files([]);
$b = new Sdk([]);
$c = new \\Aws\\Sns\\SnsClient([]);
$d = new Aws\\Sqs\\SqsClient([]);
`,
  ],
  ['a namespace', `<?php\nnamespace App;\n$s3 = new Aws\\S3\\S3Client(['credentials' => [${PAIR}]]);\n`, null],
  [
    'no namespace',
    `<?php\n$s3 = new Aws\\S3\\S3Client(['credentials' => [${PAIR}]]);\n`,
    '<?php\n$s3 = new Aws\\S3\\S3Client([]);\n',
  ],
  ['a class of another library', `<?php\nuse My\\S3Client;\n$s3 = new S3Client(['credentials' => [${PAIR}]]);\n`, null],
  ['a class that nothing imports', `<?php\n$s3 = new S3Client(['credentials' => [${PAIR}]]);\n`, null],
  [
    'one half is no literal',
    `${V3}$s3 = new S3Client(['credentials' => ['key' => getenv('KEY'), 'secret' => '«secret»']]);\n`,
    null,
  ],
  ['half of a pair', `${V3}$s3 = new S3Client(['credentials' => ['key' => '«id»']]);\n`, null],
  [
    'a literal that is more than the secret',
    `${V3}$s3 = new S3Client(['credentials' => ['key' => '«id»' . $x, 'secret' => '«secret»']]);\n`,
    null,
  ],
  ['options that are spread into it', `${V3}$s3 = new S3Client([...$options, 'credentials' => [${PAIR}]]);\n`, null],
  ['a profile', `${V3}$s3 = new S3Client(['profile' => 'dev', 'credentials' => [${PAIR}]]);\n`, null],
  [
    'an endpoint that is not of AWS',
    `${V3}$s3 = new S3Client(['credentials' => [${PAIR}], 'endpoint' => 'https://ams3.digitaloceanspaces.com']);\n`,
    null,
  ],
  [
    'keys in variables',
    `${V3}$id = '«id»';\n$secret = '«secret»';\n$s3 = new S3Client(['credentials' => ['key' => $id, 'secret' => $secret]]);\n`,
    null,
  ],
  ['an array in a variable', `${V3}$options = ['credentials' => [${PAIR}]];\n$s3 = new S3Client($options);\n`, null],
  ['credentials of one service', `<?php\n$sdk = new Aws\\Sdk(['S3' => ['credentials' => [${PAIR}]]]);\n`, null],
  [
    'two clients, of which one has a variable',
    `${V3}$a = new S3Client(['credentials' => [${PAIR}]]);
$b = new S3Client(['credentials' => ['key' => $id, 'secret' => '«secret»']]);
`,
    `${V3}$a = new S3Client([]);
$b = new S3Client(['credentials' => ['key' => $id, 'secret' => '«secret»']]);
`,
  ],
  [
    'a program that sets the variables itself',
    `${V3}putenv('AWS_ACCESS_KEY_ID=' . $id);\n$s3 = new S3Client(['credentials' => [${PAIR}]]);\n`,
    null,
  ],
  [
    'one within another',
    `${V3}$a = wrap(new S3Client(['credentials' => [${PAIR}], 'region' => $r]), 'bucket');\n`,
    `${V3}$a = wrap(new S3Client(['region' => $r]), 'bucket');\n`,
  ],
];

testTable('php', ROWS);
