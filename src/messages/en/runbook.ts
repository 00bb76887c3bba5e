/*
 * Owns the English sentences of the steps of a runbook, and of the draft of a reply to AWS.
 */

import type { RunbookErrorCode } from '../../util/errors.ts';
import type { Text } from '../text.ts';

/** Of each step `title` and `why`; some have `expected` and cautions. People in a hurry read them: short, calm, in order. */
export const runbook = {
  'error.incident-bad-id': '{id} is no incident: letters and digits only, as leakgate respond shows it.',
  'error.incident-damaged':
    '{path} cannot be understood ({detail}). Move the file away and run leakgate respond again: only the ticks are lost, tick off what you have done.',
  'error.incident-newer':
    '{path} was written by a newer leakgate (version {version} of the file). Update leakgate, or move the file away and start again.',
  'error.incident-unreadable': '{path} cannot be read ({detail}). It keeps what is done of an incident.',
  'error.incident-unknown-step': 'There is no step {step} in this runbook. Its steps are: {steps}',
  'error.incident-write-failed': '{path} could not be written ({detail}). The tick was not kept.',

  'runbook.phase.contain': 'Stop it',
  'runbook.phase.replace': 'Replace it',
  'runbook.phase.investigate': 'Find out what was done',
  'runbook.phase.clean': 'Take out what was left behind',
  'runbook.phase.secure': 'Secure the account',
  'runbook.phase.reply': 'Reply',
  'runbook.phase.purge': 'Clean the repository',
  'runbook.phase.prevent': 'Close the case and prevent the next one',

  'runbook.deadline.title': 'Deadline: {at}',
  'runbook.deadline.why':
    'AWS has set a deadline ({left}). Do the steps under “Stop it” now, and reply to the case before the deadline even if not everything is done: an answer that says what is done and what follows counts.',
  'runbook.deadline.hours': ({ count }) =>
    `${count} ${Number(count) === 1 ? 'hour' : 'hours'} from when the mail was sent`,
  'runbook.deadline.left': ({ count }) => `${count} ${Number(count) === 1 ? 'hour' : 'hours'} left when this was made`,
  'runbook.deadline.over': 'it was over when this was made: reply at once',
  'runbook.deadline.unknown': 'see the mail',
  'runbook.account-blocked.title': 'Open a case: the account is blocked',
  'runbook.account-blocked.why':
    'AWS blocks launches when an account is new and not verified, when a payment failed, or when it suspects misuse. Only AWS can lift the block. Sign in as root, read the mails of AWS (spam folder too) and the AWS Health Dashboard, and open a case of the kind “Account and billing”. That is free on every plan.',
  'runbook.account-blocked.expected': 'A case number, and a mail that confirms it.',
  'runbook.account-blocked.caution.not-leak':
    'The block alone does not prove that a key leaked. Go on with the steps below if a key may be out; then the answer to the case can say so.',
  'runbook.account-suspended.title': 'Answer the case before the account is suspended',
  'runbook.account-suspended.why':
    'A suspended account stops everything in it. Answer the case of AWS now, in one sentence: “We have seen your notice and are securing the account.” Pay open bills; then do the steps below and send the full reply.',
  'runbook.account-suspended.expected': 'Your answer shows up in the case.',
  'runbook.abuse-report.title': 'Stop what was reported, and answer within 24 hours',
  'runbook.abuse-report.why':
    'AWS wants an answer to an abuse report within 24 hours: what you did, and how it will not happen again. Find the resource that the report names (instance, address, bucket) and stop it. Keep its disk: it is evidence.',
  'runbook.abuse-report.expected': 'The state goes to stopping, then stopped.',
  'runbook.abuse-report.caution.stop': 'Stop, do not terminate: a terminated instance takes its traces along.',

  'runbook.canary.title': 'Do not use it: it looks like a canary token',
  'runbook.canary.why':
    'The key belongs to an account of {issuer} that exists to raise an alarm when somebody uses it. Trying it out alarms its owner. There is nothing to revoke.',
  'runbook.canary.caution.owner': 'If nobody in your team put it there, find out who did before you remove it.',

  'runbook.find-account.title': 'Find out whose account it is',
  'runbook.find-account.why':
    'Some key ids do not tell their account. Any AWS identity may ask AWS for it, even one of another account, and even if the key is inactive.',
  'runbook.find-account.expected': 'The 12 digits of the account. Is it one of yours?',
  'runbook.other-identity.title': 'Work with another identity, not with the leaked key',
  'runbook.other-identity.why':
    'AWS attaches its quarantine policy to the user of a leaked key. That user can no longer deactivate its own key, nor read the trail, and its attacker knows as much as you do. Use an administrator, for example of AWS IAM Identity Center. Every command below names the profile {profile}.',
  'runbook.other-identity.expected': 'An Arn that is not the leaked user, in the account {account}.',
  'runbook.other-identity.expected-any': 'An Arn that is not the leaked user, in the account of the key.',
  'runbook.other-identity.caution.no-profile':
    'No such profile yet? Make it with aws configure sso --profile {profile}, or work in AWS CloudShell as an administrator and leave out --profile {profile}.',
  'runbook.other-identity.caution.environment':
    'Remove AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY from this terminal if they hold the leaked key.',
  'runbook.find-key.title': 'Find out which key it is',
  'runbook.find-key.why':
    'The key id is not known yet. The credential report lists all users with their keys and the day of last use. The id often stands near the secret, or in older commits.',
  'runbook.find-key.expected':
    'A table of users and keys. When you know the key, set LEAKED_KEY to its id in this terminal: the commands below read it.',
  'runbook.find-user.title': 'Find out whose key it is',
  'runbook.find-user.why':
    'Most commands need the name of the IAM user. This keeps it in LEAKED_USER, which the commands below read: stay in this terminal.',
  'runbook.find-user.expected': 'The name of a user. “None” or an error means a root key, or another account.',

  'runbook.deactivate-key.title': 'Deactivate the key {key}',
  'runbook.deactivate-key.why':
    'An inactive key signs nothing, from a minute or so after. Deactivate, do not delete: it can be taken back (--status Active), and AWS still tells what the key was last used for.',
  'runbook.deactivate-key.expected': 'The first command prints nothing; the second shows the key as Inactive.',
  'runbook.deactivate-key.caution.production':
    'Whatever uses this key stops working now. If no misuse is seen and that must not happen, make the replacement first, but within minutes.',
  'runbook.deactivate-key.caution.sessions': 'Sessions that were opened with the key go on. The next steps end them.',
  'runbook.root-key.title': 'Deactivate the root key {key}',
  'runbook.root-key.why':
    'It is a key of the root user: it may do everything, no policy limits it, and the quarantine policy does not hold it. Sign in as root, open “Security credentials” and choose Actions, Deactivate beside the key.',
  'runbook.root-key.expected': 'The key is listed as Inactive.',
  'runbook.root-key.caution.command':
    'update-access-key has no --user-name here: it acts on whoever signs. The command needs a profile with a long-term root key (ROOT); the page needs none.',
  'runbook.root-key.caution.never-again':
    'Do not make a new root key. Give programs a role, and delete this key when nothing needs it.',
  'runbook.session-owner.title': 'Find out whose session it is',
  'runbook.session-owner.why':
    'The key {key} is temporary. It cannot be deactivated and ends by itself, after 36 hours at most. The trail tells which role or user it belongs to: its sessions can be cut off now.',
  'runbook.session-owner.expected':
    'Events with userIdentity.arn. Behind assumed-role/ stands the name of the role: set LEAKED_ROLE to it, the commands below read it.',
  'runbook.deny-user.title': 'Deny the user everything',
  'runbook.deny-user.why':
    'The key was misused, so the user may have other keys, a password or sessions that somebody else holds. A deny wins over every allow and hits all of them at once.',
  'runbook.deny-user.expected': 'Nothing is printed. Calls of the user are refused within seconds.',
  'runbook.deny-user.caution.undo':
    'This stops everything that runs as this user. To take it back: aws iam delete-user-policy with the same user and policy name.',
  'runbook.revoke-user-sessions.title': 'End the sessions of the user',
  'runbook.revoke-user-sessions.why':
    'Sessions made with GetSessionToken or GetFederationToken live up to 36 hours, also after the key is off. This policy refuses every session issued before the moment at which you run it.',
  'runbook.revoke-user-sessions.expected': 'Nothing is printed.',
  'runbook.revoke-user-sessions.caution.order':
    'Run it after the key is inactive: sessions that are opened later are not hit.',
  'runbook.revoke-role-sessions.title': 'End the sessions of the roles that were assumed',
  'runbook.revoke-role-sessions.why':
    'Who has the key may have opened sessions of roles (AssumeRole). Deactivating the key does not end them, and a deny on the user does not reach them: each role needs its own. The policy has the name that the AWS console uses for this.',
  'runbook.revoke-role-sessions.expected': 'Nothing is printed. Sessions opened from now on work again.',
  'runbook.revoke-role-sessions.caution.programs':
    'Programs that use the role lose their session, too. Most fetch a new one by themselves; restart those that do not.',
  'runbook.revoke-role-sessions.caution.find':
    'Which roles these are is not known here yet: look for AssumeRole in the events of the key, set ROLE to each name and run it again. Roles of AWS services and of IAM Identity Center cannot be changed like this.',

  'runbook.role-instead.title': 'Better than a new key: a role',
  'runbook.role-instead.why':
    'A role has no lasting secret that could leak. On EC2, ECS, EKS and Lambda attach it; CI systems take one by OpenID Connect; people by IAM Identity Center; other servers by IAM Roles Anywhere. If a role is possible, skip the replacement key.',
  'runbook.replacement-key.title': 'Make a replacement with the least rights',
  'runbook.replacement-key.why':
    'Use a new user, not the leaked one: the quarantine and the deny stay on the old user and would stop a new key there, too. Give it only what the program does.',
  'runbook.replacement-key.expected': 'The last command prints the new key once, with its secret.',
  'runbook.replacement-key.caution.secret':
    'Put the secret straight into the secret store of the program. Not into the repository, not into chat or a ticket. Clear the terminal afterwards.',
  'runbook.replacement-key.caution.no-policy':
    'No policy is proposed, because nothing is known of what the key was used for. leakgate respond --cloudtrail makes one from your logs; the commands for last accessed actions show what the old user used.',
  'runbook.roll-out.title': 'Take the old one out of the code, and roll the new one out',
  'runbook.roll-out.why':
    'Programs read it from the environment or a secret store. leakgate fix replaces what stands in files; then set the variables where the program runs, and deploy.',
  'runbook.roll-out.expected': 'leakgate finds nothing in the working tree, and the program works.',
  'runbook.rotate-all-keys.title': 'Rotate all keys of the account',
  'runbook.rotate-all-keys.why':
    'AWS asks for all keys, not only the leaked one, root keys included. The credential report is the list to go by: each active key gets a successor, is deactivated and, when nothing misses it, deleted.',
  'runbook.rotate-all-keys.expected': 'A table: one line a user, with its keys, their age and last use.',
  'runbook.rotate-beside.title': 'Rotate what stood beside it',
  'runbook.rotate-beside.why':
    'Who has read the file has the other credentials in it as well. Rotate each of them: {list}',
  'runbook.more': ({ count }) => `${count} more`,

  'runbook.last-used.title': 'When was the key last used, and for what?',
  'runbook.last-used.why':
    'It is the fastest sign of misuse: day, service and region of the last use, for inactive keys as well. A region that you do not use is a bad sign.',
  'runbook.last-used.expected': 'LastUsedDate, ServiceName and Region. N/A means that it was never used.',
  'runbook.last-used.known': 'At {at} it was last used for {service} in {region}.',
  'runbook.lookup-events.title': 'List what the key did in the last 90 days, in every region',
  'runbook.lookup-events.why':
    'CloudTrail keeps management events of 90 days without any set-up, but each region has its own. IAM and other global services stand in {region}.',
  'runbook.lookup-events.expected':
    'A file for each region in leaked-key-trail. Regions that refused are named: mostly they are switched off.',
  'runbook.lookup-events.caution.rate': 'AWS answers two of these requests a second: busy keys take a while.',
  'runbook.read-trail.title': 'Let leakgate read the logs',
  'runbook.read-trail.why':
    'From the log files leakgate finds foreign addresses, keys and sessions made with the key, and what was created where; and it proposes the policy for the replacement.',
  'runbook.read-trail.expected': 'A timeline, and a runbook that names what to clean up.',
  'runbook.data-events.title': 'Find out whether reads of objects were logged at all',
  'runbook.data-events.why':
    'Reads and writes of S3 objects, DynamoDB items and calls of functions are data events, and not logged by default. No GetObject in the logs proves nothing unless this was on before the leak. Other traces: S3 server access logs, CloudFront logs, GuardDuty S3 Protection, and DataTransfer-Out in the bill.',
  'runbook.data-events.expected':
    'Selectors with AWS::S3::Object mean yes. Otherwise say in your report: it is unknown what was read.',
  'runbook.athena.title': 'Ask the whole trail with Athena',
  'runbook.athena.why':
    'For what is older than 90 days, or more than one key. Make the table first, then run the queries one by one. Athena bills what it reads: keep the days in each query.',
  'runbook.find-exposure.title': 'Find where the key stands',
  'runbook.find-exposure.why':
    'Nothing is known yet of the places where the key is published. Run this in a full clone of the repository; the notice may say which.',
  'runbook.find-exposure.expected': 'Files, commits and branches that have it, and what else stands in the same files.',

  'runbook.look-all-regions.title': 'Look for foreign resources in all regions',
  'runbook.look-all-regions.why':
    'Misuse mostly starts machines in regions that nobody watches, and runs up a bill by the hour. This lists what there is, in every region that is enabled. Compare with what you know.',
  'runbook.look-all-regions.expected':
    'Each line begins with its region. Lines that you cannot explain belong to the next step.',
  'runbook.look-all-regions.caution.regions':
    'Not every service exists in every region: “Could not connect to the endpoint” for one of them is no finding.',
  'runbook.look-all-regions.caution.enabled':
    'Was a region enabled that you never enabled? That is a sign as well: aws account list-regions shows it.',
  'runbook.stop-created.title': 'Stop what was created from foreign addresses',
  'runbook.stop-created.why': ({ count }) =>
    `The logs show ${count} ${Number(count) === 1 ? 'call' : 'calls'} from addresses that are not yours by which something was created or started (leakgate-created.txt lists them). Look at each resource, then stop it. Stopping ends most costs and keeps the evidence.`,
  'runbook.stop-created.expected': 'The first command of each pair shows the resource, the second stops it.',
  'runbook.stop-created.caution.propose':
    'This is a proposal: a colleague who works from an unusual address looks the same. Delete nothing before you know.',
  'runbook.child-credentials.title': 'Switch off the credentials that were made with the key',
  'runbook.child-credentials.why': ({ count }) =>
    `The logs show ${count} ${Number(count) === 1 ? 'credential' : 'credentials'} that the key, or what it made, handed out. They work without the leaked key. Keys are deactivated, users and their passwords denied, sessions of roles ended.`,
  'runbook.child-credentials.expected': 'Nothing is printed.',
  'runbook.child-credentials.caution.yours':
    'Some may be your own: a deployment that assumes a role looks the same. Look at leakgate-children.txt before you run the commands. Deactivate and deny; do not delete.',
  'runbook.new-principals.title': 'Look for users, roles and keys made since the leak',
  'runbook.new-principals.why':
    'A second way in outlives the first key. List what was made since {since}, and ask the trail who made it. Deactivate or deny what the key made; ask about the rest.',
  'runbook.new-principals.expected': 'Name and day of each. Empty lists are good.',
  'runbook.new-principals.caution.delete':
    'The mail of AWS says to delete what you do not recognise. Do not: roles of services, of colleagues and of deployments go the same way, and production with them. First find out who made it (the last command).',
  'runbook.new-principals.caution.escalate':
    'This key could make itself an administrator. Take this step seriously even if nothing else was found.',

  'runbook.root-password.title': 'Change the root password, and that of its mailbox',
  'runbook.root-password.why':
    'Root may undo everything above. Sign in as root, change the password, and check mail address and phone number of the account: who has changed those can take the account over. There should be no root keys.',
  'runbook.root-password.expected': 'AccountAccessKeysPresent is 0: root has no keys.',
  'runbook.root-mfa.title': 'Switch on MFA for root and for people',
  'runbook.root-mfa.why':
    'A password that leaks is then not enough. Remove MFA devices that you do not know, and add a second one of your own as reserve.',
  'runbook.root-mfa.expected': 'AccountMFAEnabled is 1. The second command lists the devices: do you know all of them?',
  'runbook.security-contact.title': 'Name a security contact',
  'runbook.security-contact.why':
    'AWS writes to it when a key leaks. Without one, the mail goes to the root address, which often nobody reads. Check too that nobody else put themselves there.',
  'runbook.security-contact.expected':
    'The contact, or ResourceNotFoundException when there is none: then set it on the page.',
  'runbook.billing-alarm.title': 'Look at the costs, and set an alarm',
  'runbook.billing-alarm.why':
    'Costs by service and region show misuse that logs do not. A budget sends a mail before the bill does. Put your own limit and address into the files first.',
  'runbook.billing-alarm.expected': 'Costs a day, by region. Regions that you do not use should be empty.',
  'runbook.billing-alarm.caution.late': 'Costs come up to a day late: look again tomorrow. Each query costs 0.01 USD.',
  'runbook.billing-alarm.caution.refund':
    'If there are foreign costs, ask in the case for a correction of the bill. AWS decides after the account is secured.',
  'runbook.quotas.title': 'Check quotas that somebody raised',
  'runbook.quotas.why':
    'To start more machines, intruders ask for higher limits. A request that nobody of you made is a sign, and should be answered to AWS.',
  'runbook.quotas.expected': 'Only requests that you made.',
  'runbook.separate-accounts.title': 'Use one account for each environment',
  'runbook.separate-accounts.why':
    'The account {account} is used for {environments} at once. A key of the test environment is a key of production then. Give each environment an account of its own, within AWS Organizations.',

  'runbook.reply-case.title': 'Reply to the case of AWS',
  'runbook.reply-case.why':
    'AWS lifts restrictions only when somebody answers. The draft leakgate-reply.txt says in English what you have ticked off; make the runbook again after more steps, and it grows. Read it, correct it, and send it in the case: only say what is true.',
  'runbook.reply-case.expected': 'The answer shows up in the case. AWS mostly replies within a day.',
  'runbook.reply-case.caution.no-key': 'Never send the secret. The last four characters of the key id are enough.',
  'runbook.reply-case.caution.case': 'Reply in the case ({case}), not to the mail: replies to that are often not read.',
  'runbook.reply.subject': 'Re: exposed access key in account {account}',
  'runbook.reply.subject-case': 'Re: case {case}: exposed access key in account {account}',
  'runbook.reply.hello': 'Hello AWS Support,',
  'runbook.reply.seen': 'We have received your notice about the access key ending in {last} and taken these steps:',
  'runbook.reply.seen-no-key': 'We have received your notice and taken these steps:',
  'runbook.reply.working':
    'We have received your notice and are working on it. We will report what we have done shortly.',
  'runbook.reply.deactivate-key': 'The access key has been deactivated.',
  'runbook.reply.root-key': 'The root access key has been deactivated. No new one will be made.',
  'runbook.reply.deny-user': 'A policy denies the affected IAM user all actions.',
  'runbook.reply.revoke-user-sessions': 'Temporary credentials of the IAM user have been revoked.',
  'runbook.reply.revoke-role-sessions': 'Sessions of the roles that were assumed have been revoked.',
  'runbook.reply.replacement-key': 'Its programs have new credentials with the least rights, of another user.',
  'runbook.reply.role-instead': 'Its programs use a role in place of a key.',
  'runbook.reply.rotate-all-keys': 'All access keys of the account have been rotated.',
  'runbook.reply.lookup-events': 'We have reviewed the CloudTrail events of the key in all regions.',
  'runbook.reply.athena': 'We have reviewed the CloudTrail logs of the key for the whole period.',
  'runbook.reply.read-trail': 'We have analysed the CloudTrail logs, including credentials made with the key.',
  'runbook.reply.look-all-regions': 'We have reviewed the resources in all regions.',
  'runbook.reply.stop-created': 'Resources that we did not create have been stopped.',
  'runbook.reply.child-credentials': 'Credentials made with the key have been deactivated.',
  'runbook.reply.new-principals': 'We have reviewed all IAM users, roles and keys made since the exposure.',
  'runbook.reply.root-password': 'The password of the root user has been changed.',
  'runbook.reply.root-mfa': 'MFA is enabled for the root user.',
  'runbook.reply.billing-alarm': 'A budget alarm is in place.',
  'runbook.reply.make-private': 'The repository is no longer public.',
  'runbook.reply.purge-history': 'The key has been removed from the repository, its history included.',
  'runbook.reply.install-hook': 'Commits that contain credentials are blocked from now on.',
  'runbook.reply.delete-key': 'The access key has been deleted.',
  'runbook.reply.rest': 'The remaining steps are in progress. We will update this case.',
  'runbook.reply.ask':
    'Please tell us if anything else is needed, and lift the restrictions once you consider the account secure.',
  'runbook.reply.bye': 'Kind regards',

  'runbook.make-private.title': 'Make the repository private until it is clean',
  'runbook.make-private.why':
    'As long as it is public, everybody can read the old commits. Skip this if it is private already.',
  'runbook.make-private.expected': 'The repository no longer opens in a private browser window.',
  'runbook.make-private.caution.forks':
    'On GitHub, forks of a public repository stay public, and stars and watchers are lost. Copies that others made are out of reach: only revoking protects you.',
  'runbook.purge-history.title': 'Take the secret out of the history',
  'runbook.purge-history.why':
    'Once it is revoked this is not urgent. But the history goes on alarming scanners, and copies of it go on spreading. leakgate purge plans it: what to replace, which branches and tags, what to tell others.',
  'runbook.purge-history.expected': 'A plan. Nothing is changed, and nothing is pushed.',
  'runbook.purge-history.caution.everyone':
    'A rewritten history breaks every clone: announce it, and pick a quiet moment.',
  'runbook.purge-history.caution.not-instead': 'It does not replace revoking: others may have copied it.',

  'runbook.delete-key.title': 'Delete the key, after 30 quiet days',
  'runbook.delete-key.why':
    'As long as the key is only inactive, it can be switched on again. When the first command shows no use for 30 days and nothing is broken, delete it. If AWS wants it deleted before the case is closed, do it then: note the id, it stays searchable in the trail.',
  'runbook.delete-key.expected':
    'LastUsedDate is more than 30 days ago. Then run the second command; it prints nothing.',
  'runbook.delete-key.caution.final': 'Deleting cannot be taken back.',
  'runbook.delete-root-key.title': 'Delete the root key',
  'runbook.delete-root-key.why':
    'Root needs no keys. When nothing uses it any more, choose Actions, Delete beside the key on the page “Security credentials”.',
  'runbook.delete-root-key.expected': 'AccountAccessKeysPresent is 0.',
  'runbook.detach-quarantine.title': 'Take off the quarantine policy, once the case is closed',
  'runbook.detach-quarantine.why':
    'AWS asks not to remove it before: it limits what an intruder can do, and removing it early makes AWS suspicious. If the old user is no longer needed, leave it on.',
  'runbook.detach-quarantine.expected': 'The policy is no longer in the list.',
  'runbook.detach-quarantine.caution.closed': 'Only when AWS has said in the case that it is closed.',
  'runbook.exposed-key-alarm.title': 'Have AWS tell you at once next time',
  'runbook.exposed-key-alarm.why':
    'AWS raises an event when it finds a key of yours in public. A rule in {region} passes it on to where you look; add a target to it (SNS, chat, pager).',
  'runbook.exposed-key-alarm.expected': 'The Arn of the rule. It does nothing until it has a target.',
  'runbook.install-hook.title': 'Block the next one before it is committed',
  'runbook.install-hook.why':
    'leakgate init installs the git hooks; leakgate doctor proves that a commit with a key in it is blocked.',
  'runbook.install-hook.expected': 'doctor says that it blocks.',
  'runbook.ci-gate.title': 'Gate pull requests in CI',
  'runbook.ci-gate.why': 'Hooks can be left out; CI sees every push. Run leakgate ci as a required check.',
  'runbook.ci-gate.expected': 'Exit code 0 on what is clean.',
  'runbook.push-protection.title': 'Switch on push protection at the forge',
  'runbook.push-protection.why':
    'It is a second net: the forge refuses pushes with secrets that it knows. For AWS, GitHub sees a pair only if id and secret are in one file.',
  'runbook.push-protection.expected': 'The setting is on.',

  'runbook.revoke.title': 'Revoke it: {title}',
  'runbook.revoke.why': '{why} Revoke it on the page below, and note when you did.',
  'runbook.revoke.expected': 'The credential is no longer listed, or is shown as revoked.',
  'runbook.revoke.caution.programs':
    'Whatever uses it stops working. If the service allows two at a time and no misuse is seen, make the new one first, but within minutes.',
  'runbook.issue-new.title': 'Make a new one, and keep it out of the repository',
  'runbook.issue-new.why':
    'Give it the least rights and, where possible, an end. Programs read it from {env}, set in the environment or a secret store. leakgate fix replaces what stands in files.',
  'runbook.issue-new.expected': 'leakgate finds nothing in the working tree, and the program works.',
  'runbook.audit.title': 'Check what it was used for',
  'runbook.audit.why': '{damage} {look}',
  'runbook.audit-generic.why':
    'Look at the log of the account for use that is not yours, from the day of the first commit ({since}) on: sign-ins, new keys and users, exports, costs. If there is no log, ask the support.',
  'runbook.audit-generic.title': 'Check what it was used for',
  'runbook.unknown': 'unknown',
} as const satisfies Readonly<Record<`error.${RunbookErrorCode}` | `runbook.${string}`, Text>>;
