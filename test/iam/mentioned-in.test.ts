import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionedIn } from '../../src/iam/mentioned-in.ts';

const ACCOUNT = '210987654321';

describe('names of buckets', () => {
  test.each([
    ['config/initializers/carrierwave.rb', "  config.fog_directory = 'acme-uploads'", ['acme-uploads']],
    ['config/initializers/carrierwave.rb', "config.fog_directory  'acme-uploads'", []],
    ['config/initializers/aws.rb', "  bucket: 'acme.uploads'", ['acme.uploads']],
    ['a.rb', '  :bucket => "acme-uploads",', ['acme-uploads']],
    ['a.rb', 's3.bucket("acme-uploads").objects', ['acme-uploads']],
    ['a.rb', "ENV.fetch('S3_BUCKET', 'acme-default')", ['acme-default']],
    ['config/deploy.rb', "set :s3_bucket, 'acme-uploads'", ['acme-uploads']],
    ['a.php', "define('S3_BUCKET', 'acme-uploads');", ['acme-uploads']],
    ['a.ts', "new PutObjectCommand({ Bucket: 'acme-uploads', Key: key })", ['acme-uploads']],
    ['a.ts', "const bucket = process.env.S3_BUCKET || 'acme-default'", ['acme-default']],
    ['a.js', '{"bucketName":"acme-uploads"}', ['acme-uploads']],
    ['a.py', "AWS_STORAGE_BUCKET_NAME = 'acme-media'", ['acme-media']],
    ['a.py', 'os.environ.get("BUCKET_NAME", "acme-default")', ['acme-default']],
    ['a.go', 'Bucket: aws.String("acme-uploads")', ['acme-uploads']],
    ['a.go', 'bucketName := "acme-uploads"', ['acme-uploads']],
    ['main.tf', '  bucket = "acme-state"', ['acme-state']],
    ['.env', 'S3_BUCKET=acme-uploads', ['acme-uploads']],
    ['.env.production', 'AWS_BUCKET=acme-uploads # uploads', ['acme-uploads']],
    ['config/storage.yml', '  bucket: acme-uploads', ['acme-uploads']],
    ['config/storage.yml', '  bucket: acme-<%= Rails.env %>', []],
    ['deploy.sh', 'aws s3 sync . s3://acme-site/assets', ['acme-site']],
    ['deploy.sh', 'aws s3api head-object --bucket acme-site --key x', ['acme-site']],
    ['deploy.sh', 'BUCKET=${S3_BUCKET:-acme-default}', ['acme-default']],
    ['a.html', '<img src="https://acme-site.s3.eu-west-1.amazonaws.com/a.png">', ['acme-site']],
    ['a.html', '<img src="https://acme.site.s3.amazonaws.com/a.png">', ['acme.site']],
    ['a.html', '<img src="//s3-ap-northeast-1.amazonaws.com/acme-site/a.png">', ['acme-site']],
    ['a.html', 'http://acme-site.s3-website-us-east-1.amazonaws.com', ['acme-site']],
  ])('%s: %s', (path, text, names) => {
    expect(mentionedIn(text, path)).toEqual(names);
  });

  test.each([
    ['a.rb', "bucket: ENV['AWS_BUCKET']"],
    ['a.rb', "bucket: ENV.fetch('AWS_BUCKET')"],
    ['a.ts', "s3.put(bucket, 'acme.png')"],
    ['a.ts', 'Bucket: process.env.S3_BUCKET'],
    ['a.ts', 'Bucket: `acme-${stage}`'],
    ['a.ts', 's3://acme-${stage}/x'],
    ['main.tf', '  bucket = aws_s3_bucket.uploads.id'],
    ['main.tf', '  bucket = "${var.name}-state"'],
    ['.env', 'S3_BUCKET=$OTHER'],
    ['.env.example', 'S3_BUCKET=your-bucket-name'],
    ['a.yml', 'bucket: my-bucket'],
    ['a.yml', 'bucket: <your bucket>'],
    ['a.yml', 'bucket: example-bucket'],
    ['a.yml', 'bucket: amzn-s3-demo-bucket'],
    ['a.yml', 'bucket: 192.168.0.1'],
    ['a.yml', 'bucket: UPPER'],
    ['a.yml', 'bucket: xn--a'],
    ['a.txt', 'bucket: acme-uploads'],
    ['README.md', "bucket: 'acme-uploads'"],
    ['yarn.lock', "bucket: 'acme-uploads'"],
    ['gs.py', 'gs://acme-uploads/x'],
    ['a.html', 'https://s3.amazonaws.com/'],
    ['a.rb', `bucket: '${'a'.repeat(64)}'`],
  ])('none in %s: %s', (path, text) => {
    expect(mentionedIn(text, path)).toEqual([]);
  });
});

describe('arns', () => {
  test.each([
    ['"arn:aws:s3:::acme-uploads/*"', ['acme-uploads']],
    ['"arn:aws:s3:::acme-uploads"', ['acme-uploads']],
    ['"arn:aws-cn:s3:::acme-uploads/x"', ['arn:aws-cn:s3:::acme-uploads']],
    [`"arn:aws:sqs:eu-west-1:${ACCOUNT}:jobs"`, [`arn:aws:sqs:eu-west-1:${ACCOUNT}:jobs`]],
    [`see arn:aws:sns:eu-west-1:${ACCOUNT}:alerts.`, [`arn:aws:sns:eu-west-1:${ACCOUNT}:alerts`]],
    [
      `TOPICS=arn:aws:sns:eu-west-1:${ACCOUNT}:a,arn:aws:sns:eu-west-1:${ACCOUNT}:b`,
      [`arn:aws:sns:eu-west-1:${ACCOUNT}:a`, `arn:aws:sns:eu-west-1:${ACCOUNT}:b`],
    ],
    [`arn:aws:iam::${ACCOUNT}:role/app`, [`arn:aws:iam::${ACCOUNT}:role/app`]],
    ['arn:aws:sqs:eu-west-1:123456789012:jobs', []],
    [`arn:aws:sqs:eu-west-1:${ACCOUNT}:jobs-*`, []],
    [`arn:aws:sqs:eu-west-1:${ACCOUNT}:\${name}`, []],
    ['arn:aws:s3:::*', []],
    ['arn:aws:s3:::${bucket}/*', []],
    ['arn:aws:s3:::acme-${stage}/*', []],
  ])('%s', (text, names) => {
    expect(mentionedIn(text, 'policy.json')).toEqual(names);
  });
});

test('each once, sorted, at most 200; long lines and what is behind 5 MiB are passed over', () => {
  expect(mentionedIn("bucket: 'acme-b'\r\nbucket: 'acme-a'\nbucket: 'acme-b'\n", 'a.rb')).toEqual(['acme-a', 'acme-b']);
  const many = Array.from({ length: 300 }, (_, i) => `bucket: 'acme-${i}'`).join('\n');
  expect(mentionedIn(many, 'a.rb')).toHaveLength(200);
  expect(mentionedIn(`${' '.repeat(4096)}bucket: 'acme-a'`, 'a.rb')).toEqual([]);
  expect(mentionedIn(`${'\n'.repeat(5 * 1024 * 1024)}bucket: 'acme-a'`, 'a.rb')).toEqual([]);
});

test('never throws, and what it tells is short', () => {
  const piece = fc.constantFrom('bucket', ':', ' ', "'", 'arn:aws:', 's3', '.amazonaws.com', '/', '-', '${', 'x', '\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), fc.constantFrom('a.rb', 'a.yml'), (pieces, path) => {
      for (const name of mentionedIn(pieces.join(''), path)) expect(name.length).toBeLessThan(700);
    }),
    { numRuns: 200 },
  );
});
