import { type Row, testTable } from './default-chain-table.ts';

const PAIR = "aws_access_key_id='«id»', aws_secret_access_key='«secret»'";

const ROWS: readonly Row[] = [
  [
    'keys of a client on a line',
    `import boto3\ns3 = boto3.client('s3', ${PAIR})\n`,
    "import boto3\ns3 = boto3.client('s3')\n",
  ],
  [
    'keys between other arguments',
    `import boto3\ns3 = boto3.resource("s3", region_name="eu-west-1", ${PAIR}, verify=True)\n`,
    'import boto3\ns3 = boto3.resource("s3", region_name="eu-west-1", verify=True)\n',
  ],
  [
    'keys apart from each other',
    "import boto3\nboto3.client('s3', aws_access_key_id='«id»', region_name=region, aws_secret_access_key='«secret»')\n",
    "import boto3\nboto3.client('s3', region_name=region)\n",
  ],
  [
    'lines of their own, with a trailing comma',
    `import boto3
s3 = boto3.client(
    "s3",
    aws_access_key_id="«id»",
    aws_secret_access_key="«secret»",
    region_name="eu-west-1",
)
`,
    `import boto3
s3 = boto3.client(
    "s3",
    region_name="eu-west-1",
)
`,
  ],
  [
    'lines of their own, last and without a comma',
    `import boto3
s3 = boto3.client(
    's3',
    aws_access_key_id='«id»',
    aws_secret_access_key='«secret»'
)
`,
    `import boto3
s3 = boto3.client(
    's3'
)
`,
  ],
  [
    'the bracket behind the last of them',
    `import boto3
s3 = boto3.client(
    's3',
    aws_access_key_id='«id»',
    aws_secret_access_key='«secret»')
`,
    `import boto3
s3 = boto3.client(
    's3')
`,
  ],
  [
    'aligned arguments',
    `import boto3
s3 = boto3.client('s3', aws_access_key_id='«id»',
                  aws_secret_access_key='«secret»',
                  region_name='eu-west-1')
`,
    `import boto3
s3 = boto3.client('s3',
                  region_name='eu-west-1')
`,
  ],
  [
    'aligned with the first of them: what follows moves up',
    `import boto3
session = boto3.Session(aws_access_key_id='«id»',
                        aws_secret_access_key='«secret»',
                        region_name='eu-west-1')
`,
    `import boto3
session = boto3.Session(region_name='eu-west-1')
`,
  ],
  [
    'a session without anything else',
    `import boto3
session = boto3.session.Session(
    aws_access_key_id='«id»',  # of the bot
    aws_secret_access_key='«secret»',
)
`,
    `import boto3
session = boto3.session.Session()
`,
  ],
  [
    'comments',
    `import boto3
s3 = boto3.client(
    's3',  # files
    # Who we are.
    aws_access_key_id='«id»',  # of the bot
    # see the wiki
    aws_secret_access_key='«secret»',  # too
)
`,
    `import boto3
s3 = boto3.client(
    's3',  # files
    # Who we are.
    # see the wiki
)
`,
  ],
  [
    'a comment at the end of a line that stays',
    `import boto3
s3 = boto3.client('s3', aws_access_key_id='«id»',  # near
                  aws_secret_access_key='«secret»')
`,
    `import boto3
s3 = boto3.client('s3'  # near
                  )
`,
  ],
  [
    'keys of a session by position',
    "import boto3\nboto3.Session('«id»', '«secret»', region_name='eu-west-1')\n",
    "import boto3\nboto3.Session(region_name='eu-west-1')\n",
  ],
  ['more than keys by position', "import boto3\nboto3.Session('«id»', '«secret»', None, 'eu-west-1')\n", null],
  [
    'a session token goes along',
    `import boto3\nboto3.Session(${PAIR}, aws_session_token='«token»')\n`,
    'import boto3\nboto3.Session()\n',
  ],
  [
    'a session token that is none',
    `import boto3\nboto3.Session(${PAIR}, aws_session_token=None)\n`,
    'import boto3\nboto3.Session()\n',
  ],
  ['a session token in a variable', `import boto3\nboto3.Session(${PAIR}, aws_session_token=token)\n`, null],
  [
    'one half is no literal',
    "import os, boto3\nboto3.client('s3', aws_access_key_id=os.environ['KEY'], aws_secret_access_key='«secret»')\n",
    null,
  ],
  ['half of a pair', "import boto3\nboto3.client('s3', aws_access_key_id='«id»')\n", null],
  [
    'a literal that is more than the secret',
    "import boto3\nboto3.client('s3', aws_access_key_id='«id»', aws_secret_access_key='«secret»' 'x')\n",
    null,
  ],
  ['unpacked arguments', `import boto3\nboto3.client('s3', ${PAIR}, **options)\n`, null],
  ['an account', `import boto3\nboto3.client('s3', ${PAIR}, aws_account_id=ACCOUNT)\n`, null],
  ['a profile', `import boto3\nboto3.Session(${PAIR}, profile_name='dev')\n`, null],
  [
    'an endpoint that is not of AWS',
    `import boto3\nboto3.client('s3', endpoint_url='https://ams3.digitaloceanspaces.com', ${PAIR})\n`,
    null,
  ],
  [
    'keys in variables',
    "import boto3\nkey = '«id»'\nsecret = '«secret»'\nboto3.client('s3', aws_access_key_id=key, aws_secret_access_key=secret)\n",
    null,
  ],
  ['a dict of arguments', `import boto3\nboto3.client('s3', **dict(${PAIR}))\n`, null],
  ['another library', `import boto3\nimport route53\nroute53.connect(${PAIR})\nclient.client(${PAIR})\n`, null],
  ['nothing that is imported', `boto3.client('s3', ${PAIR})\n`, null],
  [
    'names of imports',
    `import boto3 as b
import boto3.session
from boto3 import client, Session as S
from boto3.session import Session
import aioboto3
b.client('s3', ${PAIR})
client('s3', ${PAIR})
S(${PAIR})
Session(${PAIR})
aioboto3.Session(${PAIR})
`,
    `import boto3 as b
import boto3.session
from boto3 import client, Session as S
from boto3.session import Session
import aioboto3
b.client('s3')
client('s3')
S()
Session()
aioboto3.Session()
`,
  ],
  [
    'the default session',
    `import boto3\nboto3.setup_default_session(region_name='eu-west-1', ${PAIR})\nboto3.client('s3', ${PAIR})\n`,
    "import boto3\nboto3.setup_default_session(region_name='eu-west-1')\nboto3.client('s3')\n",
  ],
  [
    'a default session with a profile',
    `import boto3\nboto3.setup_default_session(profile_name='dev')\nboto3.client('s3', ${PAIR})\n`,
    null,
  ],
  [
    'clients of sessions that are made in the same file',
    `import boto3
from aiobotocore.session import get_session
session = boto3.Session(region_name='eu-west-1')
s3 = session.client('s3', ${PAIR})
sqs = boto3.Session().resource('sqs', ${PAIR})
class A:
    def __init__(self):
        self.session = get_session()
    async def files(self):
        async with self.session.create_client('s3', region_name=R, ${PAIR}) as client:
            return client
`,
    `import boto3
from aiobotocore.session import get_session
session = boto3.Session(region_name='eu-west-1')
s3 = session.client('s3')
sqs = boto3.Session().resource('sqs')
class A:
    def __init__(self):
        self.session = get_session()
    async def files(self):
        async with self.session.create_client('s3', region_name=R) as client:
            return client
`,
  ],
  [
    'clients of sessions with credentials of their own',
    `import boto3
session = boto3.Session(profile_name='dev')
session.client('s3', ${PAIR})
other = boto3.Session(aws_access_key_id=key, aws_secret_access_key=secret)
other.client('s3', ${PAIR})
`,
    null,
  ],
  [
    'clients of sessions from somewhere',
    `import boto3
session = boto3.Session()
def f(session):
    return session.client('s3', ${PAIR})
third = make()
third.client('s3', ${PAIR})
`,
    null,
  ],
  [
    'a session that is made again',
    `import boto3
session = boto3.Session()
session = boto3.Session(profile_name='dev')
session.client('s3', ${PAIR})
`,
    null,
  ],
  [
    'two clients, of which one has a variable',
    `import boto3
a = boto3.client('s3', ${PAIR})
b = boto3.client('sqs', aws_access_key_id=key, aws_secret_access_key='«secret»')
`,
    `import boto3
a = boto3.client('s3')
b = boto3.client('sqs', aws_access_key_id=key, aws_secret_access_key='«secret»')
`,
  ],
  [
    'boto 2',
    `import boto
from boto.s3.connection import S3Connection
a = boto.connect_s3(${PAIR})
b = S3Connection('«id»', '«secret»', is_secure=False)
c = boto.ec2.connect_to_region('eu-west-1', ${PAIR})
d = boto.connect_s3('«id»', '«secret»', host='s3.eu-central-1.amazonaws.com')
`,
    `import boto
from boto.s3.connection import S3Connection
a = boto.connect_s3()
b = S3Connection(is_secure=False)
c = boto.ec2.connect_to_region('eu-west-1')
d = boto.connect_s3(host='s3.eu-central-1.amazonaws.com')
`,
  ],
  [
    'boto 2 with other hosts',
    `import boto\nboto.connect_gs('«id»', '«secret»')\nboto.connect_s3('«id»', '«secret»', host='localhost')\n`,
    null,
  ],
  [
    'a program that sets the variables itself',
    `import os, boto3\nos.environ['AWS_PROFILE'] = 'dev'\nboto3.client('s3', ${PAIR})\n`,
    null,
  ],
  [
    'a program that only reads them elsewhere',
    `import os, boto3\nkey = os.environ['AWS_ACCESS_KEY_ID']\nboto3.client('s3', ${PAIR})\n`,
    "import os, boto3\nkey = os.environ['AWS_ACCESS_KEY_ID']\nboto3.client('s3')\n",
  ],
  [
    'within a function and as an argument',
    `import boto3
def f():
    return wrap(boto3.client('s3', ${PAIR}), 1)
`,
    `import boto3
def f():
    return wrap(boto3.client('s3'), 1)
`,
  ],
];

testTable('python', ROWS);
