import { type Row, testTable } from './default-chain-table.ts';

const file = (body: string) => `using Amazon;
using Amazon.S3;

class Files
{
${body}}
`;

const ROWS: readonly Row[] = [
  [
    'keys before a region',
    file('    IAmazonS3 a = new AmazonS3Client("«id»", "«secret»", RegionEndpoint.EUWest1);\n'),
    file('    IAmazonS3 a = new AmazonS3Client(RegionEndpoint.EUWest1);\n'),
  ],
  [
    'nothing but keys',
    file('    IAmazonS3 a = new AmazonS3Client("«id»", @"«secret»");\n'),
    file('    IAmazonS3 a = new AmazonS3Client();\n'),
  ],
  [
    'a session token goes along',
    file('    IAmazonS3 a = new AmazonS3Client("«id»", "«secret»", "«token»", RegionEndpoint.EUWest1);\n'),
    file('    IAmazonS3 a = new AmazonS3Client(RegionEndpoint.EUWest1);\n'),
  ],
  ['a session token in a variable', file('    IAmazonS3 a = new AmazonS3Client("«id»", "«secret»", token);\n'), null],
  [
    'lines of their own',
    file(`    IAmazonS3 a = new AmazonS3Client(
        "«id»", // bot
        // see the wiki
        "«secret»",
        new AmazonS3Config { RegionEndpoint = RegionEndpoint.EUWest1 }
    );
`),
    file(`    IAmazonS3 a = new AmazonS3Client(
        // see the wiki
        new AmazonS3Config { RegionEndpoint = RegionEndpoint.EUWest1 }
    );
`),
  ],
  [
    'keys on a line of their own',
    file(`    IAmazonS3 a = new AmazonS3Client(
        "«id»", "«secret»",
        Amazon.RegionEndpoint.EUWest1);
`),
    file(`    IAmazonS3 a = new AmazonS3Client(
        Amazon.RegionEndpoint.EUWest1);
`),
  ],
  [
    'aligned arguments',
    file(`    IAmazonS3 a = new AmazonS3Client("«id»",
                                     "«secret»",
                                     RegionEndpoint.EUWest1);
`),
    file('    IAmazonS3 a = new AmazonS3Client(RegionEndpoint.EUWest1);\n'),
  ],
  [
    'names',
    file(
      '    IAmazonS3 a = new AmazonS3Client(awsAccessKeyId: "«id»", awsSecretAccessKey: "«secret»", region: Region);\n',
    ),
    file('    IAmazonS3 a = new AmazonS3Client(region: Region);\n'),
  ],
  [
    'credentials as an argument',
    file(`    IAmazonS3 a = new AmazonS3Client(new BasicAWSCredentials("«id»", "«secret»"), RegionEndpoint.EUWest1);
    IAmazonS3 b = new AmazonS3Client(new BasicAWSCredentials("«id»", "«secret»"));
    IAmazonS3 c = new AmazonS3Client(new SessionAWSCredentials("«id»", "«secret»", "«token»"), config);
    IAmazonS3 d = new AmazonS3Client(credentials: new BasicAWSCredentials("«id»", "«secret»"), region: Region);
`),
    file(`    IAmazonS3 a = new AmazonS3Client(RegionEndpoint.EUWest1);
    IAmazonS3 b = new AmazonS3Client();
    IAmazonS3 c = new AmazonS3Client(config);
    IAmazonS3 d = new AmazonS3Client(region: Region);
`),
  ],
  [
    'configurations in variables',
    file(`    AmazonS3Config config = new AmazonS3Config();
    static readonly RegionEndpoint Region = RegionEndpoint.EUWest1;
    void F()
    {
        var near = RegionEndpoint.GetBySystemName("eu-west-1");
        Use(new AmazonS3Client("«id»", "«secret»", config));
        Use(new AmazonS3Client("«id»", "«secret»", Region));
        Use(new AmazonS3Client("«id»", "«secret»", near));
    }
`),
    file(`    AmazonS3Config config = new AmazonS3Config();
    static readonly RegionEndpoint Region = RegionEndpoint.EUWest1;
    void F()
    {
        var near = RegionEndpoint.GetBySystemName("eu-west-1");
        Use(new AmazonS3Client(config));
        Use(new AmazonS3Client(Region));
        Use(new AmazonS3Client(near));
    }
`),
  ],
  [
    'options that make clients',
    file(
      '    AWSOptions a = new AWSOptions { Credentials = new BasicAWSCredentials("«id»", "«secret»"), Region = RegionEndpoint.EUWest1 };\n',
    ),
    file('    AWSOptions a = new AWSOptions { Region = RegionEndpoint.EUWest1 };\n'),
  ],
  [
    'options that make clients, on lines',
    file(`    AWSOptions a = new AWSOptions
    {
        Region = RegionEndpoint.EUWest1,
        Credentials = new BasicAWSCredentials("«id»", "«secret»")
    };
`),
    file(`    AWSOptions a = new AWSOptions
    {
        Region = RegionEndpoint.EUWest1
    };
`),
  ],
  [
    'options with a profile',
    file(
      '    AWSOptions a = new AWSOptions { Credentials = new BasicAWSCredentials("«id»", "«secret»"), Profile = "dev" };\n',
    ),
    null,
  ],
  [
    'the factory of version 1',
    file('    object a = AWSClientFactory.CreateAmazonS3Client("«id»", "«secret»", RegionEndpoint.EUWest1);\n'),
    file('    object a = AWSClientFactory.CreateAmazonS3Client(RegionEndpoint.EUWest1);\n'),
  ],
  [
    'full names',
    'class A\n{\n    object a = new Amazon.S3.AmazonS3Client(new Amazon.Runtime.BasicAWSCredentials("«id»", "«secret»"));\n}\n',
    'class A\n{\n    object a = new Amazon.S3.AmazonS3Client();\n}\n',
  ],
  [
    'one half is no literal',
    file(
      '    object a = new AmazonS3Client(id, "«secret»", RegionEndpoint.EUWest1);\n    object b = new AmazonS3Client("«id»", secret);\n',
    ),
    null,
  ],
  [
    'keys in variables',
    file(
      '    const string Id = "«id»";\n    const string Secret = "«secret»";\n    object a = new AmazonS3Client(Id, Secret);\n',
    ),
    null,
  ],
  [
    'credentials in variables',
    file(
      '    AWSCredentials keys = new BasicAWSCredentials("«id»", "«secret»");\n    object a = new AmazonS3Client(keys);\n',
    ),
    null,
  ],
  [
    'a literal that is more than the secret',
    file(
      '    object a = new AmazonS3Client("«id»" + x, "«secret»");\n    object b = new AmazonS3Client($"«id»", "«secret»");\n',
    ),
    null,
  ],
  [
    'other classes',
    file(
      '    object a = new StorageClient("«id»", "«secret»");\n    object b = new Signer(new BasicAWSCredentials("«id»", "«secret»"));\n    object c = new My.AmazonS3Client("«id»", "«secret»");\n',
    ),
    null,
  ],
  ['nothing that is used', 'class A\n{\n    object a = new AmazonS3Client("«id»", "«secret»");\n}\n', null],
  [
    'a host that is not of AWS',
    file(
      '    AmazonS3Config config = new AmazonS3Config { ServiceURL = "http://minio:9000" };\n    object a = new AmazonS3Client("«id»", "«secret»", config);\n',
    ),
    null,
  ],
  [
    'two clients, of which one has a variable',
    file(
      '    object a = new AmazonS3Client("«id»", "«secret»");\n    object b = new AmazonSQSClient(id, "«secret»");\n',
    ),
    file('    object a = new AmazonS3Client();\n    object b = new AmazonSQSClient(id, "«secret»");\n'),
  ],
  [
    'one within another',
    file('    object a = new TransferUtility(new AmazonS3Client("«id»", "«secret»", RegionEndpoint.EUWest1));\n'),
    file('    object a = new TransferUtility(new AmazonS3Client(RegionEndpoint.EUWest1));\n'),
  ],
];

testTable('c-sharp', ROWS);
