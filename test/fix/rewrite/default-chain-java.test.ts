import { type Row, testTable } from './default-chain-table.ts';

const V1 = (body: string) => `import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.services.s3.*;

class Files {
${body}}
`;
const V2 = (body: string) => `import software.amazon.awssdk.auth.credentials.*;
import software.amazon.awssdk.services.s3.S3Client;

class Files {
${body}}
`;
const PROVIDER = 'new AWSStaticCredentialsProvider(new BasicAWSCredentials("«id»", "«secret»"))';
const CREATED = 'StaticCredentialsProvider.create(AwsBasicCredentials.create("«id»", "«secret»"))';

const ROWS: readonly Row[] = [
  [
    'a chain on a line',
    V1(
      `  AmazonS3 s3 = AmazonS3ClientBuilder.standard().withRegion(R).withCredentials(${PROVIDER}).build();\n  AmazonS3 t = AmazonS3ClientBuilder.standard().withCredentials(${PROVIDER}).withRegion(R).build();\n`,
    ),
    V1(
      '  AmazonS3 s3 = AmazonS3ClientBuilder.standard().withRegion(R).build();\n  AmazonS3 t = AmazonS3ClientBuilder.standard().withRegion(R).build();\n',
    ),
  ],
  [
    'a chain on lines',
    V1(`  AmazonS3 s3 = AmazonS3ClientBuilder.standard()
      .withCredentials(${PROVIDER})
      .withRegion(R)
      .build();
`),
    V1(`  AmazonS3 s3 = AmazonS3ClientBuilder.standard()
      .withRegion(R)
      .build();
`),
  ],
  [
    'a link on several lines, with comments',
    V1(`  AmazonS3 s3 = AmazonS3ClientBuilder
      .standard() // of the region
      // Who we are.
      .withCredentials(new AWSStaticCredentialsProvider(
          new BasicAWSCredentials("«id»", // bot
              "«secret»"))) // secret
      .build();
`),
    V1(`  AmazonS3 s3 = AmazonS3ClientBuilder
      .standard() // of the region
      // Who we are.
      .build();
`),
  ],
  [
    'a link with a comment in it',
    V1(`  Object s3 = AmazonS3ClientBuilder.standard()
      .withCredentials(
          // Who we are.
          ${PROVIDER})
      .build();
`),
    null,
  ],
  [
    'links at the ends of lines',
    V1(`  AmazonS3 s3 = AmazonS3ClientBuilder.standard().
      withCredentials(${PROVIDER}).
      build();
`),
    V1(`  AmazonS3 s3 = AmazonS3ClientBuilder.standard().
      build();
`),
  ],
  [
    'the next link on the same line, and the last of all',
    V1(`  AmazonS3 s3 = AmazonS3ClientBuilder.standard()
      .withCredentials(${PROVIDER}).build();
  AmazonS3ClientBuilder builder = AmazonS3ClientBuilder.standard()
      .withCredentials(${PROVIDER});
`),
    V1(`  AmazonS3 s3 = AmazonS3ClientBuilder.standard()
      .build();
  AmazonS3ClientBuilder builder = AmazonS3ClientBuilder.standard();
`),
  ],
  [
    'a session token goes along',
    `import com.amazonaws.auth.*;
import com.amazonaws.services.sqs.AmazonSQSAsyncClientBuilder;
class A {
  Object a = AmazonSQSAsyncClientBuilder.standard()
      .withCredentials(new AWSStaticCredentialsProvider(new BasicSessionCredentials("«id»", "«secret»", "«token»")))
      .build();
}
`,
    `import com.amazonaws.auth.*;
import com.amazonaws.services.sqs.AmazonSQSAsyncClientBuilder;
class A {
  Object a = AmazonSQSAsyncClientBuilder.standard()
      .build();
}
`,
  ],
  [
    'constructors of version 1',
    V1(`  AmazonS3 a = new AmazonS3Client(new BasicAWSCredentials("«id»", "«secret»"));
  AmazonS3 b = new AmazonS3Client(new BasicAWSCredentials("«id»", "«secret»"), configuration);
  AmazonS3 c = new AmazonS3Client(
      ${PROVIDER},
      new ClientConfiguration());
  AmazonS3 d = new com.amazonaws.services.s3.AmazonS3Client(new com.amazonaws.auth.BasicAWSCredentials("«id»", "«secret»"));
`),
    V1(`  AmazonS3 a = new AmazonS3Client();
  AmazonS3 b = new AmazonS3Client(configuration);
  AmazonS3 c = new AmazonS3Client(
      new ClientConfiguration());
  AmazonS3 d = new com.amazonaws.services.s3.AmazonS3Client();
`),
  ],
  [
    'version 2',
    V2(`  S3Client s3 = S3Client.builder()
      .region(Region.EU_WEST_1)
      .credentialsProvider(${CREATED})
      .build();
`),
    V2(`  S3Client s3 = S3Client.builder()
      .region(Region.EU_WEST_1)
      .build();
`),
  ],
  [
    'version 2 with a session token, on a line',
    V2(
      '  S3Client s3 = S3Client.builder().credentialsProvider(StaticCredentialsProvider.create(AwsSessionCredentials.create("«id»", "«secret»", "«token»"))).build();\n',
    ),
    V2('  S3Client s3 = S3Client.builder().build();\n'),
  ],
  [
    'a session token in a variable',
    V2(
      '  S3Client s3 = S3Client.builder().credentialsProvider(StaticCredentialsProvider.create(AwsSessionCredentials.create("«id»", "«secret»", token))).build();\n',
    ),
    null,
  ],
  [
    'one half is no literal',
    V1(
      '  Object a = new AmazonS3Client(new BasicAWSCredentials(System.getenv("KEY"), "«secret»"));\n  Object b = new AmazonS3Client(new BasicAWSCredentials("«id»", secret));\n',
    ),
    null,
  ],
  [
    'keys in variables',
    V1(`  String id = "«id»";
  String secret = "«secret»";
  Object a = new AmazonS3Client(new BasicAWSCredentials(id, secret));
`),
    null,
  ],
  [
    'credentials in variables',
    V1(`  BasicAWSCredentials keys = new BasicAWSCredentials("«id»", "«secret»");
  Object a = new AmazonS3Client(keys);
`),
    null,
  ],
  [
    'a builder in a variable',
    V1(`  void f(AmazonS3ClientBuilder builder) {\n    builder.withCredentials(${PROVIDER});\n  }\n`),
    null,
  ],
  [
    'credentials for something else',
    V1(`  Object a = new Signer(new BasicAWSCredentials("«id»", "«secret»"));
  Object b = FileStore.standard().withCredentials(${PROVIDER}).build();
  Object c = AmazonS3ClientBuilder.standard().withCredentials(new BasicAWSCredentials("«id»", "«secret»")).build();
`),
    null,
  ],
  [
    'classes of other libraries',
    `import my.BasicAWSCredentials;
import com.amazonaws.services.s3.AmazonS3Client;
class A {
  Object a = new AmazonS3Client(new BasicAWSCredentials("«id»", "«secret»"));
}
`,
    null,
  ],
  [
    'classes that nothing imports',
    `class A {\n  Object a = new AmazonS3Client(new BasicAWSCredentials("«id»", "«secret»"));\n}\n`,
    null,
  ],
  [
    'an endpoint that is not of AWS',
    V1(
      `  Object a = AmazonS3ClientBuilder.standard().withCredentials(${PROVIDER}).withEndpointConfiguration(new EndpointConfiguration("http://localhost:8000", "x")).build();\n`,
    ),
    null,
  ],
  [
    'an endpoint that is set later',
    V1(
      '  AmazonS3Client a = new AmazonS3Client(new BasicAWSCredentials("«id»", "«secret»"));\n  void f() { a.setEndpoint("http://localhost"); }\n',
    ),
    null,
  ],
  [
    'an endpoint that is of AWS',
    V2(
      `  S3Client s3 = S3Client.builder().endpointOverride(URI.create("https://s3.eu-west-1.amazonaws.com")).credentialsProvider(${CREATED}).build();\n`,
    ),
    V2(
      '  S3Client s3 = S3Client.builder().endpointOverride(URI.create("https://s3.eu-west-1.amazonaws.com")).build();\n',
    ),
  ],
  [
    'two clients, of which one has a variable',
    V1(`  Object a = AmazonS3ClientBuilder.standard().withCredentials(${PROVIDER}).build();
  Object b = new AmazonS3Client(new BasicAWSCredentials(id, "«secret»"));
`),
    V1(`  Object a = AmazonS3ClientBuilder.standard().build();
  Object b = new AmazonS3Client(new BasicAWSCredentials(id, "«secret»"));
`),
  ],
  [
    'as an argument',
    V2(`  Object a = wrap(S3Client.builder()
      .credentialsProvider(${CREATED}), 1);
`),
    V2('  Object a = wrap(S3Client.builder(), 1);\n'),
  ],
];

testTable('java', ROWS);
