import { expect, test } from 'vitest';
import { deletionsIn, type Row, testTable } from './default-chain-table.ts';

const V1 = (body: string, imports = '\t"github.com/aws/aws-sdk-go/aws/credentials"\n') => `package main

import (
	"github.com/aws/aws-sdk-go/aws"
${imports}	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/s3"
)

func main() {
${body}}
`;
const V2 = (body: string, imports = '\t"github.com/aws/aws-sdk-go-v2/credentials"\n') => `package main

import (
	"github.com/aws/aws-sdk-go-v2/config"
${imports}	"github.com/aws/aws-sdk-go-v2/service/s3"
)

func main() {
${body}}
`;
const STATIC = 'credentials.NewStaticCredentials("«id»", "«secret»", "")';
const PROVIDER = 'credentials.NewStaticCredentialsProvider("«id»", "«secret»", "")';

const ROWS: readonly Row[] = [
  [
    'a field on a line; the import goes',
    V1(
      `	sess := session.Must(session.NewSession(&aws.Config{Region: aws.String("eu-west-1"), Credentials: ${STATIC}}))\n`,
    ),
    V1('	sess := session.Must(session.NewSession(&aws.Config{Region: aws.String("eu-west-1")}))\n', ''),
  ],
  [
    'a field on a line of its own',
    V1(`	sess, err := session.NewSession(&aws.Config{
		Region: aws.String("eu-west-1"),
		// Who we are.
		Credentials: credentials.NewStaticCredentials(
			"«id»", // bot
			"«secret»",
			"",
		), // bot
		MaxRetries: aws.Int(3),
	})
`),
    V1(
      `	sess, err := session.NewSession(&aws.Config{
		Region: aws.String("eu-west-1"),
		// Who we are.
		MaxRetries: aws.Int(3),
	})
`,
      '',
    ),
  ],
  [
    'a last field without a comma',
    V1(`	sess := session.New(&aws.Config{Region: region,
		Credentials: ${STATIC}})
`),
    V1('	sess := session.New(&aws.Config{Region: region})\n', ''),
  ],
  [
    'the only field',
    V1(`	sess := session.New(&aws.Config{
		Credentials: ${STATIC},
	})
`),
    V1('	sess := session.New(&aws.Config{})\n', ''),
  ],
  [
    'a session token goes along',
    V1(
      '	sess := session.New(&aws.Config{Credentials: credentials.NewStaticCredentials("«id»", `«secret»`, "«token»")})\n',
    ),
    V1('	sess := session.New(&aws.Config{})\n', ''),
  ],
  [
    'a session token in a variable',
    V1(
      '	sess := session.New(&aws.Config{Credentials: credentials.NewStaticCredentials("«id»", "«secret»", token)})\n',
    ),
    null,
  ],
  [
    'an import that something else uses',
    V1(`	sess := session.New(&aws.Config{Credentials: ${STATIC}})
	env := credentials.NewEnvCredentials()
`),
    V1(`	sess := session.New(&aws.Config{})
	env := credentials.NewEnvCredentials()
`),
  ],
  [
    'an import with another name, in a group of its own',
    V1(
      `	sess := session.New(&aws.Config{Credentials: keys.NewStaticCredentials("«id»", "«secret»", "")})\n`,
      '\n\tkeys "github.com/aws/aws-sdk-go/aws/credentials" // static\n\n',
    ),
    V1('	sess := session.New(&aws.Config{})\n', '\n'),
  ],
  [
    'a variable with the name of the package',
    V1(`	sess := session.New(&aws.Config{Credentials: ${STATIC}})
	credentials := load()
	credentials.Use(sess)
`),
    null,
  ],
  [
    'a field with the name of the package',
    V1(`	sess := session.New(&aws.Config{Credentials: ${STATIC}})
	s := server{credentials: sess, Credentials: sess.credentials}
`),
    V1(
      `	sess := session.New(&aws.Config{})
	s := server{credentials: sess, Credentials: sess.credentials}
`,
      '',
    ),
  ],
  [
    'an import alone',
    `package main

import "github.com/aws/aws-sdk-go/aws"
import "github.com/aws/aws-sdk-go/aws/credentials"
import "github.com/aws/aws-sdk-go/aws/session"

var sess = session.Must(session.NewSession(&aws.Config{Credentials: ${STATIC}}))
`,
    `package main

import "github.com/aws/aws-sdk-go/aws"
import "github.com/aws/aws-sdk-go/aws/session"

var sess = session.Must(session.NewSession(&aws.Config{}))
`,
  ],
  [
    'an import that has no line of its own',
    `package main

import ("github.com/aws/aws-sdk-go/aws"; "github.com/aws/aws-sdk-go/aws/credentials"; "github.com/aws/aws-sdk-go/aws/session")

var sess = session.Must(session.NewSession(&aws.Config{Credentials: ${STATIC}}))
`,
    null,
  ],
  [
    'a chain',
    V1(`	sess := session.Must(session.NewSession(aws.NewConfig().WithRegion("eu-west-1").WithCredentials(${STATIC})))
	other := session.Must(session.NewSession(aws.NewConfig().
		WithCredentials(${STATIC}).
		WithRegion("eu-west-1")))
`),
    V1(
      `	sess := session.Must(session.NewSession(aws.NewConfig().WithRegion("eu-west-1")))
	other := session.Must(session.NewSession(aws.NewConfig().
		WithRegion("eu-west-1")))
`,
      '',
    ),
  ],
  [
    'a value',
    V1(
      '	sess := session.New(&aws.Config{Credentials: credentials.NewStaticCredentialsFromCreds(credentials.Value{AccessKeyID: "«id»", SecretAccessKey: "«secret»"})})\n',
    ),
    V1('	sess := session.New(&aws.Config{})\n', ''),
  ],
  [
    'options of a session',
    V1(`	sess, err := session.NewSessionWithOptions(session.Options{
		SharedConfigState: session.SharedConfigEnable,
		Config: aws.Config{
			Region: aws.String("eu-west-1"),
			Credentials: ${STATIC},
		},
	})
`),
    V1(
      `	sess, err := session.NewSessionWithOptions(session.Options{
		SharedConfigState: session.SharedConfigEnable,
		Config: aws.Config{
			Region: aws.String("eu-west-1"),
		},
	})
`,
      '',
    ),
  ],
  [
    'options of a session with a profile',
    V1(
      `	sess, err := session.NewSessionWithOptions(session.Options{Profile: "dev", Config: aws.Config{Credentials: ${STATIC}}})\n`,
    ),
    null,
  ],
  [
    'services with a configuration of their own',
    V1(`	sess := session.Must(session.NewSession())
	a := s3.New(sess, &aws.Config{Region: r, Credentials: ${STATIC}})
	b := s3.New(session.New(), &aws.Config{Region: r, Credentials: ${STATIC}})
	c := s3.New(&aws.Config{Credentials: ${STATIC}})
`),
    V1(
      `	sess := session.Must(session.NewSession())
	a := s3.New(sess, &aws.Config{Region: r})
	b := s3.New(session.New(), &aws.Config{Region: r})
	c := s3.New(&aws.Config{})
`,
      '',
    ),
  ],
  [
    'services of sessions from somewhere',
    V1(`	sess := session.Must(session.NewSession(configs...))
	a := s3.New(sess, &aws.Config{Credentials: ${STATIC}})
	b := s3.New(open(), &aws.Config{Credentials: ${STATIC}})
	c := s3.New(other, &aws.Config{Credentials: ${STATIC}})
`),
    null,
  ],
  [
    'a configuration in a variable',
    V1(`	cfg := &aws.Config{
		Credentials: ${STATIC},
	}
	cfg.Region = aws.String("eu-west-1")
	sess := session.Must(session.NewSession(cfg))
	var second = aws.Config{Credentials: ${STATIC}}
	other := session.New(&second)
`),
    V1(
      `	cfg := &aws.Config{}
	cfg.Region = aws.String("eu-west-1")
	sess := session.Must(session.NewSession(cfg))
	var second = aws.Config{}
	other := session.New(&second)
`,
      '',
    ),
  ],
  [
    'a configuration in a variable that something else uses',
    V1(`	cfg := &aws.Config{Credentials: ${STATIC}}
	sess := session.New(cfg)
	sign(cfg)
`),
    null,
  ],
  [
    'a configuration for something else',
    V1(`	sign(&aws.Config{Credentials: ${STATIC}})
	sign(${STATIC})
`),
    null,
  ],
  [
    'an endpoint that is not of AWS',
    V1(`	sess := session.New(&aws.Config{Endpoint: aws.String("http://localhost:9000"), Credentials: ${STATIC}})\n`),
    null,
  ],
  [
    'one half is no literal',
    V1(
      `	sess := session.New(&aws.Config{Credentials: credentials.NewStaticCredentials(os.Getenv("KEY"), "«secret»", "")})\n`,
    ),
    null,
  ],
  [
    'keys in variables',
    V1(`	id, secret := "«id»", "«secret»"
	sess := session.New(&aws.Config{Credentials: credentials.NewStaticCredentials(id, secret, "")})
`),
    null,
  ],
  [
    'a package of the same name',
    `package main

import (
	"github.com/goamz/goamz/aws"
	"example.com/credentials"
	"github.com/aws/aws-sdk-go/aws/session"
)

var sess = session.New(&aws.Config{Credentials: ${STATIC}})
`,
    null,
  ],
  [
    'version 2',
    V2(`	cfg, err := config.LoadDefaultConfig(context.TODO(),
		config.WithRegion("eu-west-1"),
		config.WithCredentialsProvider(${PROVIDER}),
	)
`),
    V2(
      `	cfg, err := config.LoadDefaultConfig(context.TODO(),
		config.WithRegion("eu-west-1"),
	)
`,
      '',
    ),
  ],
  [
    'version 2 on a line',
    V2(
      `	cfg, err := config.LoadDefaultConfig(ctx, config.WithCredentialsProvider(${PROVIDER}), config.WithRegion(r))\n	cfg, err = config.LoadDefaultConfig(ctx, config.WithCredentialsProvider(${PROVIDER}))\n`,
    ),
    V2(
      '	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(r))\n	cfg, err = config.LoadDefaultConfig(ctx)\n',
      '',
    ),
  ],
  [
    'version 2 with a value on lines of its own',
    V2(
      `	cfg, err := config.LoadDefaultConfig(ctx,
		config.WithRegion(r),
		// Who we are.
		config.WithCredentialsProvider(credentials.StaticCredentialsProvider{
			Value: aws.Credentials{
				AccessKeyID: "«id»", SecretAccessKey: "«secret»", SessionToken: "«token»",
				Source: "here",
			},
		}))
`,
      '\t"github.com/aws/aws-sdk-go-v2/aws"\n\t"github.com/aws/aws-sdk-go-v2/credentials"\n',
    ),
    V2(
      `	cfg, err := config.LoadDefaultConfig(ctx,
		config.WithRegion(r),
		// Who we are.
		)
`,
      '',
    ),
  ],
  [
    'version 2 with a cache',
    V2(
      `	cfg, err := config.LoadDefaultConfig(ctx, config.WithCredentialsProvider(aws.NewCredentialsCache(${PROVIDER})))
	bucket := aws.String("x")
`,
      '\t"github.com/aws/aws-sdk-go-v2/aws"\n\t"github.com/aws/aws-sdk-go-v2/credentials"\n',
    ),
    V2(
      `	cfg, err := config.LoadDefaultConfig(ctx)
	bucket := aws.String("x")
`,
      '\t"github.com/aws/aws-sdk-go-v2/aws"\n',
    ),
  ],
  [
    'version 2 with a profile, other options, other hosts',
    V2(`	a, err := config.LoadDefaultConfig(ctx, config.WithSharedConfigProfile("dev"), config.WithCredentialsProvider(${PROVIDER}))
	b, err := config.LoadDefaultConfig(ctx, config.WithCredentialsProvider(${PROVIDER}), option)
	c, err := config.LoadDefaultConfig(ctx, config.WithCredentialsProvider(${PROVIDER}), config.WithEndpointResolver(e))
`),
    null,
  ],
  [
    'version 2 with another host in the client',
    V2(`	cfg, err := config.LoadDefaultConfig(ctx, config.WithCredentialsProvider(${PROVIDER}))
	client := s3.NewFromConfig(cfg, func(o *s3.Options) { o.BaseEndpoint = aws.String("http://localhost:9000") })
`),
    null,
  ],
  [
    'configurations of version 2 that have no default chain',
    V2(
      `	cfg := aws.Config{Region: "eu-west-1", Credentials: ${PROVIDER}}
	client := s3.New(s3.Options{Credentials: ${PROVIDER}})
`,
      '\t"github.com/aws/aws-sdk-go-v2/aws"\n\t"github.com/aws/aws-sdk-go-v2/credentials"\n',
    ),
    null,
  ],
  [
    'two clients, of which one has a variable',
    V2(`	a, err := config.LoadDefaultConfig(ctx, config.WithCredentialsProvider(${PROVIDER}))
	b, err := config.LoadDefaultConfig(ctx, config.WithCredentialsProvider(credentials.NewStaticCredentialsProvider(id, "«secret»", "")))
`),
    V2(`	a, err := config.LoadDefaultConfig(ctx)
	b, err := config.LoadDefaultConfig(ctx, config.WithCredentialsProvider(credentials.NewStaticCredentialsProvider(id, "«secret»", "")))
`),
  ],
];

testTable('go', ROWS);

test('an import goes only when the keys of all that used it do', async () => {
  const one = `	session.New(&aws.Config{Credentials: ${STATIC}})\n`;
  const { deletions } = await deletionsIn('go', V1(one + one));
  expect(deletions.map(({ masks }) => masks)).toEqual([
    ['\uE000', '\uE001', '\uE002', '\uE003'],
    ['\uE000', '\uE001'],
    ['\uE002', '\uE003'],
  ]);
});
