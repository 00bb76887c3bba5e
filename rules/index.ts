/*
 * Owns the list of all rules. Written by scripts/rules-index.mjs from what is in this folder.
 */

import type { ProviderDef } from '../src/model/provider.ts';
import type { RuleDef } from '../src/model/rule.ts';
import { onePassword } from './1password.ts';
import { abuseipdb } from './abuseipdb.ts';
import { abyssale } from './abyssale.ts';
import { accuweather } from './accuweather.ts';
import { adafruit } from './adafruit.ts';
import { adobe } from './adobe.ts';
import { adzuna } from './adzuna.ts';
import { aeroworkflow } from './aeroworkflow.ts';
import { agora } from './agora.ts';
import { aha } from './aha.ts';
import { aikido } from './aikido.ts';
import { airbrake } from './airbrake.ts';
import { airship } from './airship.ts';
import { airtable } from './airtable.ts';
import { airvisual } from './airvisual.ts';
import { aiven } from './aiven.ts';
import { akamai } from './akamai.ts';
import { alchemy } from './alchemy.ts';
import { alegra } from './alegra.ts';
import { aletheiaapi } from './aletheiaapi.ts';
import { algolia } from './algolia.ts';
import { alibaba } from './alibaba.ts';
import { alienvault } from './alienvault.ts';
import { allsports } from './allsports.ts';
import { amadeus } from './amadeus.ts';
import { ambee } from './ambee.ts';
import { amplitude } from './amplitude.ts';
import { anthropic } from './anthropic.ts';
import { anypoint } from './anypoint.ts';
import { apacta } from './apacta.ts';
import { api2cart } from './api2cart.ts';
import { apideck } from './apideck.ts';
import { apiflash } from './apiflash.ts';
import { apifonica } from './apifonica.ts';
import { apify } from './apify.ts';
import { apilayer } from './apilayer.ts';
import { apimatic } from './apimatic.ts';
import { apimetrics } from './apimetrics.ts';
import { apitemplate } from './apitemplate.ts';
import { apollo } from './apollo.ts';
import { appcues } from './appcues.ts';
import { appfollow } from './appfollow.ts';
import { appointedd } from './appointedd.ts';
import { appoptics } from './appoptics.ts';
import { appsynergy } from './appsynergy.ts';
import { apptivo } from './apptivo.ts';
import { artifactory } from './artifactory.ts';
import { artsy } from './artsy.ts';
import { asaas } from './asaas.ts';
import { asana } from './asana.ts';
import { assemblyai } from './assemblyai.ts';
import { atera } from './atera.ts';
import { atlassian } from './atlassian.ts';
import { audd } from './audd.ts';
import { auth0 } from './auth0.ts';
import { authress } from './authress.ts';
import { autodesk } from './autodesk.ts';
import { autoklose } from './autoklose.ts';
import { autopilot } from './autopilot.ts';
import { avaza } from './avaza.ts';
import { aviationstack } from './aviationstack.ts';
import { rules as aws } from './aws.ts';
import { axiom } from './axiom.ts';
import { axonaut } from './axonaut.ts';
import { aylien } from './aylien.ts';
import { ayrshare } from './ayrshare.ts';
import { azure } from './azure.ts';
import { bannerbear } from './bannerbear.ts';
import { baremetrics } from './baremetrics.ts';
import { beamer } from './beamer.ts';
import { beebole } from './beebole.ts';
import { besnappy } from './besnappy.ts';
import { besttime } from './besttime.ts';
import { betterstack } from './betterstack.ts';
import { billomat } from './billomat.ts';
import { bitbar } from './bitbar.ts';
import { bitbucket } from './bitbucket.ts';
import { bitcoinaverage } from './bitcoinaverage.ts';
import { bitfinex } from './bitfinex.ts';
import { bitly } from './bitly.ts';
import { bitmex } from './bitmex.ts';
import { bitrise } from './bitrise.ts';
import { bittrex } from './bittrex.ts';
import { bitwarden } from './bitwarden.ts';
import { blazemeter } from './blazemeter.ts';
import { blitapp } from './blitapp.ts';
import { blocknative } from './blocknative.ts';
import { blogger } from './blogger.ts';
import { blynk } from './blynk.ts';
import { bombbomb } from './bombbomb.ts';
import { boostnote } from './boostnote.ts';
import { borgbase } from './borgbase.ts';
import { box } from './box.ts';
import { braintree } from './braintree.ts';
import { brandfetch } from './brandfetch.ts';
import { brave } from './brave.ts';
import { brevo } from './brevo.ts';
import { browserbase } from './browserbase.ts';
import { browserstack } from './browserstack.ts';
import { browshot } from './browshot.ts';
import { bscscan } from './bscscan.ts';
import { buddyns } from './buddyns.ts';
import { budibase } from './budibase.ts';
import { bugherd } from './bugherd.ts';
import { bugsnag } from './bugsnag.ts';
import { buildkite } from './buildkite.ts';
import { bulbul } from './bulbul.ts';
import { bulksms } from './bulksms.ts';
import { buttercms } from './buttercms.ts';
import { caflou } from './caflou.ts';
import { calendarific } from './calendarific.ts';
import { calendly } from './calendly.ts';
import { rules as callArguments } from './call-arguments.ts';
import { calorieninja } from './calorieninja.ts';
import { campayn } from './campayn.ts';
import { cannyio } from './cannyio.ts';
import { canva } from './canva.ts';
import { capsulecrm } from './capsulecrm.ts';
import { captaindata } from './captaindata.ts';
import { carboninterface } from './carboninterface.ts';
import { cartesia } from './cartesia.ts';
import { cashboard } from './cashboard.ts';
import { caspio } from './caspio.ts';
import { censys } from './censys.ts';
import { centralstationcrm } from './centralstationcrm.ts';
import { cerebras } from './cerebras.ts';
import { cexio } from './cexio.ts';
import { chartmogul } from './chartmogul.ts';
import { chatbot } from './chatbot.ts';
import { chatfuel } from './chatfuel.ts';
import { checio } from './checio.ts';
import { checklyhq } from './checklyhq.ts';
import { checkout } from './checkout.ts';
import { checkvist } from './checkvist.ts';
import { cicero } from './cicero.ts';
import { circleci } from './circleci.ts';
import { civo } from './civo.ts';
import { clarifai } from './clarifai.ts';
import { clearbit } from './clearbit.ts';
import { clerk } from './clerk.ts';
import { clickhelp } from './clickhelp.ts';
import { clickhouse } from './clickhouse.ts';
import { clickSend } from './clicksendsms.ts';
import { clickup } from './clickup.ts';
import { cliengo } from './cliengo.ts';
import { clientary } from './clientary.ts';
import { clinchpad } from './clinchpad.ts';
import { clockify } from './clockify.ts';
import { clockworksms } from './clockworksms.ts';
import { clojars } from './clojars.ts';
import { closecrm } from './closecrm.ts';
import { cloudconvert } from './cloudconvert.ts';
import { cloudelements } from './cloudelements.ts';
import { cloudflare } from './cloudflare.ts';
import { cloudimage } from './cloudimage.ts';
import { cloudinary } from './cloudinary.ts';
import { cloudmersive } from './cloudmersive.ts';
import { cloudplan } from './cloudplan.ts';
import { cloudsight } from './cloudsight.ts';
import { cloudsmith } from './cloudsmith.ts';
import { cloverly } from './cloverly.ts';
import { cloze } from './cloze.ts';
import { clustdoc } from './clustdoc.ts';
import { cockroachlabs } from './cockroachlabs.ts';
import { coda } from './coda.ts';
import { codacy } from './codacy.ts';
import { codeclimate } from './codeclimate.ts';
import { codecov } from './codecov.ts';
import { codemagic } from './codemagic.ts';
import { codequiry } from './codequiry.ts';
import { cohere } from './cohere.ts';
import { coinapi } from './coinapi.ts';
import { coinbase } from './coinbase.ts';
import { coinlayer } from './coinlayer.ts';
import { coinlib } from './coinlib.ts';
import { collect2 } from './collect2.ts';
import { column } from './column.ts';
import { commercejs } from './commercejs.ts';
import { commodities } from './commodities.ts';
import { companyhub } from './companyhub.ts';
import { configcat } from './configcat.ts';
import { confluent } from './confluent.ts';
import { rules as connectionStrings } from './connection-strings.ts';
import { contentful } from './contentful.ts';
import { contentstack } from './contentstack.ts';
import { conversiontools } from './conversiontools.ts';
import { convertapi } from './convertapi.ts';
import { convertkit } from './convertkit.ts';
import { convier } from './convier.ts';
import { copper } from './copper.ts';
import { countrylayer } from './countrylayer.ts';
import { courier } from './courier.ts';
import { coveralls } from './coveralls.ts';
import { craftmypdf } from './craftmypdf.ts';
import { cratesio } from './cratesio.ts';
import { rules as credentialFiles } from './credential-files.ts';
import { crowdin } from './crowdin.ts';
import { cryptocompare } from './cryptocompare.ts';
import { currencycloud } from './currencycloud.ts';
import { currencyfreaks } from './currencyfreaks.ts';
import { currencylayer } from './currencylayer.ts';
import { currencyscoop } from './currencyscoop.ts';
import { currentsapi } from './currentsapi.ts';
import { cursor } from './cursor.ts';
import { customerguru } from './customerguru.ts';
import { customerio } from './customerio.ts';
import { d7network } from './d7network.ts';
import { dailyco } from './dailyco.ts';
import { dandelion } from './dandelion.ts';
import { dareboost } from './dareboost.ts';
import { databento } from './databento.ts';
import { databox } from './databox.ts';
import { databricks } from './databricks.ts';
import { datadog } from './datadog.ts';
import { datagov } from './datagov.ts';
import { datastax } from './datastax.ts';
import { dbtCloud } from './dbt-cloud.ts';
import { debounce } from './debounce.ts';
import { deepai } from './deepai.ts';
import { deepgram } from './deepgram.ts';
import { deepl } from './deepl.ts';
import { deepseek } from './deepseek.ts';
import { definednetworking } from './definednetworking.ts';
import { delighted } from './delighted.ts';
import { demio } from './demio.ts';
import { deno } from './deno.ts';
import { dependencyTrack } from './dependency-track.ts';
import { deputy } from './deputy.ts';
import { detectify } from './detectify.ts';
import { detectlanguage } from './detectlanguage.ts';
import { devcycle } from './devcycle.ts';
import { devin } from './devin.ts';
import { dfuse } from './dfuse.ts';
import { diffbot } from './diffbot.ts';
import { diggernaut } from './diggernaut.ts';
import { digitalocean } from './digitalocean.ts';
import { discord } from './discord.ts';
import { disqus } from './disqus.ts';
import { ditto } from './ditto.ts';
import { django } from './django.ts';
import { dnscheck } from './dnscheck.ts';
import { docker } from './docker.ts';
import { docparser } from './docparser.ts';
import { documo } from './documo.ts';
import { docusign } from './docusign.ts';
import { doppler } from './doppler.ts';
import { dovico } from './dovico.ts';
import { dronahq } from './dronahq.ts';
import { droneci } from './droneci.ts';
import { dropbox } from './dropbox.ts';
import { duffel } from './duffel.ts';
import { duply } from './duply.ts';
import { dwolla } from './dwolla.ts';
import { dynalist } from './dynalist.ts';
import { dynatrace } from './dynatrace.ts';
import { dyspatch } from './dyspatch.ts';
import { e2b } from './e2b.ts';
import { eagleeyenetworks } from './eagleeyenetworks.ts';
import { easyinsight } from './easyinsight.ts';
import { easypost } from './easypost.ts';
import { ebay } from './ebay.ts';
import { ecostruxureit } from './ecostruxureit.ts';
import { edamam } from './edamam.ts';
import { edenai } from './edenai.ts';
import { eightxeight } from './eightxeight.ts';
import { elastic } from './elastic.ts';
import { elasticemail } from './elasticemail.ts';
import { elevenlabs } from './elevenlabs.ts';
import { enablex } from './enablex.ts';
import { endorlabs } from './endorlabs.ts';
import { enigma } from './enigma.ts';
import { envoy } from './envoy.ts';
import { eraser } from './eraser.ts';
import { ethereum } from './ethereum.ts';
import { etherscan } from './etherscan.ts';
import { ethplorer } from './ethplorer.ts';
import { etsy } from './etsy.ts';
import { eventbrite } from './eventbrite.ts';
import { everhour } from './everhour.ts';
import { exchangerateapi } from './exchangerateapi.ts';
import { exchangeratesapi } from './exchangeratesapi.ts';
import { exoscale } from './exoscale.ts';
import { exportsdk } from './exportsdk.ts';
import { extractorapi } from './extractorapi.ts';
import { facebook } from './facebook.ts';
import { faceplusplus } from './faceplusplus.ts';
import { fal } from './fal.ts';
import { fastforex } from './fastforex.ts';
import { fastly } from './fastly.ts';
import { fauna } from './fauna.ts';
import { feedier } from './feedier.ts';
import { fetchrss } from './fetchrss.ts';
import { fibery } from './fibery.ts';
import { figma } from './figma.ts';
import { fileio } from './fileio.ts';
import { finage } from './finage.ts';
import { financialmodelingprep } from './financialmodelingprep.ts';
import { findl } from './findl.ts';
import { finicity } from './finicity.ts';
import { finnhub } from './finnhub.ts';
import { firecrawl } from './firecrawl.ts';
import { fireworksAi } from './fireworks-ai.ts';
import { fixerio } from './fixerio.ts';
import { flatio } from './flatio.ts';
import { fleetbase } from './fleetbase.ts';
import { flexport } from './flexport.ts';
import { flickr } from './flickr.ts';
import { flightapi } from './flightapi.ts';
import { flightlabs } from './flightlabs.ts';
import { flightstats } from './flightstats.ts';
import { float } from './float.ts';
import { flowflu } from './flowflu.ts';
import { flutterwave } from './flutterwave.ts';
import { flyio } from './flyio.ts';
import { fmfw } from './fmfw.ts';
import { formbucket } from './formbucket.ts';
import { formcraft } from './formcraft.ts';
import { formio } from './formio.ts';
import { formsite } from './formsite.ts';
import { foursquare } from './foursquare.ts';
import { frameio } from './frameio.ts';
import { freemius } from './freemius.ts';
import { freshbooks } from './freshbooks.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { fulcrum } from './fulcrum.ts';
import { fullstory } from './fullstory.ts';
import { fxmarket } from './fxmarket.ts';
import { gcnotify } from './gcnotify.ts';
import { geckoboard } from './geckoboard.ts';
import { rules as generic } from './generic.ts';
import { geoapify } from './geoapify.ts';
import { geocode } from './geocode.ts';
import { geocodify } from './geocodify.ts';
import { geocodio } from './geocodio.ts';
import { geoipifi } from './geoipifi.ts';
import { getemail } from './getemail.ts';
import { getgeoapi } from './getgeoapi.ts';
import { getgist } from './getgist.ts';
import { getresponse } from './getresponse.ts';
import { getsandbox } from './getsandbox.ts';
import { gitea } from './gitea.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { gitter } from './gitter.ts';
import { glassnode } from './glassnode.ts';
import { gocanvas } from './gocanvas.ts';
import { gocardless } from './gocardless.ts';
import { godaddy } from './godaddy.ts';
import { goodday } from './goodday.ts';
import { google } from './google.ts';
import { gradle } from './gradle.ts';
import { grafana } from './grafana.ts';
import { graphcms } from './graphcms.ts';
import { graphhopper } from './graphhopper.ts';
import { greptile } from './greptile.ts';
import { groovehq } from './groovehq.ts';
import { groq } from './groq.ts';
import { gtmetrix } from './gtmetrix.ts';
import { guardian } from './guardian.ts';
import { gumroad } from './gumroad.ts';
import { gyazo } from './gyazo.ts';
import { happyscribe } from './happyscribe.ts';
import { harness } from './harness.ts';
import { harvest } from './harvest.ts';
import { hasura } from './hasura.ts';
import { hcp } from './hcp.ts';
import { hellosign } from './hellosign.ts';
import { helpcrunch } from './helpcrunch.ts';
import { helpscout } from './helpscout.ts';
import { hereapi } from './hereapi.ts';
import { heroku } from './heroku.ts';
import { hexTechnologies } from './hex-technologies.ts';
import { highnote } from './highnote.ts';
import { hiveage } from './hiveage.ts';
import { holidayapi } from './holidayapi.ts';
import { holistic } from './holistic.ts';
import { honeycomb } from './honeycomb.ts';
import { host } from './host.ts';
import { html2pdf } from './html2pdf.ts';
import { rules as httpAuth } from './http-auth.ts';
import { hubspot } from './hubspot.ts';
import { huggingface } from './huggingface.ts';
import { humanity } from './humanity.ts';
import { hunter } from './hunter.ts';
import { hybiscus } from './hybiscus.ts';
import { hypertrack } from './hypertrack.ts';
import { ibm } from './ibm.ts';
import { iconfinder } from './iconfinder.ts';
import { iexapis } from './iexapis.ts';
import { iexcloud } from './iexcloud.ts';
import { imagekit } from './imagekit.ts';
import { imagga } from './imagga.ts';
import { impala } from './impala.ts';
import { influxdb } from './influxdb.ts';
import { infomaniak } from './infomaniak.ts';
import { infracost } from './infracost.ts';
import { infura } from './infura.ts';
import { insightly } from './insightly.ts';
import { instabot } from './instabot.ts';
import { instamojo } from './instamojo.ts';
import { instantly } from './instantly.ts';
import { intercom } from './intercom.ts';
import { interseller } from './interseller.ts';
import { intra42 } from './intra42.ts';
import { intrinio } from './intrinio.ts';
import { invoiceocean } from './invoiceocean.ts';
import { ionic } from './ionic.ts';
import { ip2location } from './ip2location.ts';
import { ipapi } from './ipapi.ts';
import { ipgeolocation } from './ipgeolocation.ts';
import { ipinfo } from './ipinfo.ts';
import { ipinfodb } from './ipinfodb.ts';
import { ipqualityscore } from './ipqualityscore.ts';
import { ipstack } from './ipstack.ts';
import { jenkins } from './jenkins.ts';
import { jina } from './jina.ts';
import { jotform } from './jotform.ts';
import { jumpcloud } from './jumpcloud.ts';
import { jupiterone } from './jupiterone.ts';
import { juro } from './juro.ts';
import { rules as jwt } from './jwt.ts';
import { kaggle } from './kaggle.ts';
import { kagi } from './kagi.ts';
import { kanbantool } from './kanbantool.ts';
import { karmacrm } from './karmacrm.ts';
import { keenio } from './keenio.ts';
import { rules as keyStores } from './key-stores.ts';
import { kickbox } from './kickbox.ts';
import { kimi } from './kimi.ts';
import { klaviyo } from './klaviyo.ts';
import { klipfolio } from './klipfolio.ts';
import { knapsackpro } from './knapsackpro.ts';
import { kontent } from './kontent.ts';
import { kraken } from './kraken.ts';
import { kucoin } from './kucoin.ts';
import { kylas } from './kylas.ts';
import { langchain } from './langchain.ts';
import { langfuse } from './langfuse.ts';
import { languagelayer } from './languagelayer.ts';
import { lark } from './lark.ts';
import { launchdarkly } from './launchdarkly.ts';
import { leadfeeder } from './leadfeeder.ts';
import { lemlist } from './lemlist.ts';
import { lemonsqueezy } from './lemonsqueezy.ts';
import { lendflow } from './lendflow.ts';
import { lessannoyingcrm } from './lessannoyingcrm.ts';
import { lexigram } from './lexigram.ts';
import { lichess } from './lichess.ts';
import { lighton } from './lighton.ts';
import { line } from './line.ts';
import { linear } from './linear.ts';
import { linkedin } from './linkedin.ts';
import { linkpreview } from './linkpreview.ts';
import { liveagent } from './liveagent.ts';
import { livestorm } from './livestorm.ts';
import { llama } from './llama.ts';
import { loadmill } from './loadmill.ts';
import { lob } from './lob.ts';
import { locationiq } from './locationiq.ts';
import { loggly } from './loggly.ts';
import { loginradius } from './loginradius.ts';
import { logzio } from './logzio.ts';
import { lokalise } from './lokalise.ts';
import { looker } from './looker.ts';
import { loyverse } from './loyverse.ts';
import { lunchmoney } from './lunchmoney.ts';
import { luno } from './luno.ts';
import { madkudu } from './madkudu.ts';
import { magicbell } from './magicbell.ts';
import { magnetic } from './magnetic.ts';
import { mailboxlayer } from './mailboxlayer.ts';
import { mailchimp } from './mailchimp.ts';
import { mailerlite } from './mailerlite.ts';
import { mailersend } from './mailersend.ts';
import { mailgun } from './mailgun.ts';
import { mailjet } from './mailjet.ts';
import { mailmodo } from './mailmodo.ts';
import { mailsac } from './mailsac.ts';
import { makeCom } from './make-com.ts';
import { mandrill } from './mandrill.ts';
import { mapbox } from './mapbox.ts';
import { mapquest } from './mapquest.ts';
import { marketstack } from './marketstack.ts';
import { mattermost } from './mattermost.ts';
import { mavenlink } from './mavenlink.ts';
import { maxmind } from './maxmind.ts';
import { meaningcloud } from './meaningcloud.ts';
import { mediastack } from './mediastack.ts';
import { meistertask } from './meistertask.ts';
import { mem0 } from './mem0.ts';
import { meraki } from './meraki.ts';
import { mercury } from './mercury.ts';
import { mergify } from './mergify.ts';
import { mesibo } from './mesibo.ts';
import { messagebird } from './messagebird.ts';
import { metaapi } from './metaapi.ts';
import { metabase } from './metabase.ts';
import { metrilo } from './metrilo.ts';
import { microsoftTeams } from './microsoft-teams.ts';
import { midtrans } from './midtrans.ts';
import { mindmeister } from './mindmeister.ts';
import { minimax } from './minimax.ts';
import { miro } from './miro.ts';
import { mistral } from './mistral.ts';
import { mite } from './mite.ts';
import { mixmax } from './mixmax.ts';
import { moderation } from './moderation.ts';
import { monday } from './monday.ts';
import { mongodbAtlas } from './mongodb-atlas.ts';
import { monkeylearn } from './monkeylearn.ts';
import { moonclerk } from './moonclerk.ts';
import { moosend } from './moosend.ts';
import { moralis } from './moralis.ts';
import { mux } from './mux.ts';
import { myfreshworks } from './myfreshworks.ts';
import { nasa } from './nasa.ts';
import { nasdaqdatalink } from './nasdaqdatalink.ts';
import { nats } from './nats.ts';
import { neon } from './neon.ts';
import { nethunt } from './nethunt.ts';
import { netlify } from './netlify.ts';
import { netsuite } from './netsuite.ts';
import { neutrinoapi } from './neutrinoapi.ts';
import { newrelic } from './newrelic.ts';
import { newsapi } from './newsapi.ts';
import { newscatcher } from './newscatcher.ts';
import { nftport } from './nftport.ts';
import { ngrok } from './ngrok.ts';
import { nicereply } from './nicereply.ts';
import { nightfall } from './nightfall.ts';
import { nimble } from './nimble.ts';
import { noticeable } from './noticeable.ts';
import { notion } from './notion.ts';
import { nozbe } from './nozbe.ts';
import { npm } from './npm.ts';
import { nuget } from './nuget.ts';
import { numverify } from './numverify.ts';
import { nutritionix } from './nutritionix.ts';
import { nvidia } from './nvidia.ts';
import { nylas } from './nylas.ts';
import { nytimes } from './nytimes.ts';
import { oanda } from './oanda.ts';
import { octopusdeploy } from './octopusdeploy.ts';
import { okta } from './okta.ts';
import { ollama } from './ollama.ts';
import { omnisend } from './omnisend.ts';
import { onelogin } from './onelogin.ts';
import { onepagecrm } from './onepagecrm.ts';
import { onesignal } from './onesignal.ts';
import { onfido } from './onfido.ts';
import { onfleet } from './onfleet.ts';
import { oopspam } from './oopspam.ts';
import { openai } from './openai.ts';
import { opencagedata } from './opencagedata.ts';
import { openrouter } from './openrouter.ts';
import { openshift } from './openshift.ts';
import { openuv } from './openuv.ts';
import { openvpn } from './openvpn.ts';
import { openweather } from './openweather.ts';
import { opsgenie } from './opsgenie.ts';
import { optimizely } from './optimizely.ts';
import { otp } from './otp.ts';
import { overloop } from './overloop.ts';
import { ovh } from './ovh.ts';
import { owlbot } from './owlbot.ts';
import { packagecloud } from './packagecloud.ts';
import { packagist } from './packagist.ts';
import { paddle } from './paddle.ts';
import { pagarme } from './pagarme.ts';
import { pagerduty } from './pagerduty.ts';
import { pandadoc } from './pandadoc.ts';
import { pandascore } from './pandascore.ts';
import { paperform } from './paperform.ts';
import { paralleldots } from './paralleldots.ts';
import { parsehub } from './parsehub.ts';
import { parsers } from './parsers.ts';
import { parseur } from './parseur.ts';
import { particleio } from './particleio.ts';
import { partnerstack } from './partnerstack.ts';
import { pastebin } from './pastebin.ts';
import { paydirtapp } from './paydirtapp.ts';
import { paymoapp } from './paymoapp.ts';
import { paymongo } from './paymongo.ts';
import { paypal } from './paypal.ts';
import { paystack } from './paystack.ts';
import { pdflayer } from './pdflayer.ts';
import { pdfshift } from './pdfshift.ts';
import { peopledatalabs } from './peopledatalabs.ts';
import { pepipost } from './pepipost.ts';
import { percy } from './percy.ts';
import { perplexity } from './perplexity.ts';
import { persona } from './persona.ts';
import { photoroom } from './photoroom.ts';
import { phrase } from './phrase.ts';
import { picatic } from './picatic.ts';
import { pinata } from './pinata.ts';
import { pinecone } from './pinecone.ts';
import { pinterest } from './pinterest.ts';
import { pipedream } from './pipedream.ts';
import { pipedrive } from './pipedrive.ts';
import { pivotaltracker } from './pivotaltracker.ts';
import { pixabay } from './pixabay.ts';
import { plaid } from './plaid.ts';
import { planetscale } from './planetscale.ts';
import { planviewleankit } from './planviewleankit.ts';
import { planyo } from './planyo.ts';
import { plivo } from './plivo.ts';
import { podio } from './podio.ts';
import { polar } from './polar.ts';
import { pollsapi } from './pollsapi.ts';
import { poloniex } from './poloniex.ts';
import { polygon } from './polygon.ts';
import { polymarket } from './polymarket.ts';
import { portainer } from './portainer.ts';
import { positionstack } from './positionstack.ts';
import { postageapp } from './postageapp.ts';
import { postbacks } from './postbacks.ts';
import { posthog } from './posthog.ts';
import { postman } from './postman.ts';
import { postmark } from './postmark.ts';
import { powrbot } from './powrbot.ts';
import { prefect } from './prefect.ts';
import { privacy } from './privacy.ts';
import { rules as privateKeys } from './private-keys.ts';
import { privateai } from './privateai.ts';
import { prodpad } from './prodpad.ts';
import { proof } from './proof.ts';
import { prospectcrm } from './prospectcrm.ts';
import { protocolsio } from './protocolsio.ts';
import { proxycrawl } from './proxycrawl.ts';
import { psexec } from './psexec.ts';
import { pterodactyl } from './pterodactyl.ts';
import { pubnub } from './pubnub.ts';
import { pulumi } from './pulumi.ts';
import { purestake } from './purestake.ts';
import { pushbullet } from './pushbullet.ts';
import { pusher } from './pusher.ts';
import { pypi } from './pypi.ts';
import { qase } from './qase.ts';
import { qualaroo } from './qualaroo.ts';
import { qubole } from './qubole.ts';
import { railwayapp } from './railwayapp.ts';
import { rainforestpay } from './rainforestpay.ts';
import { ramp } from './ramp.ts';
import { rapidapi } from './rapidapi.ts';
import { rawg } from './rawg.ts';
import { razorpay } from './razorpay.ts';
import { reachmail } from './reachmail.ts';
import { readme } from './readme.ts';
import { reallysimplesystems } from './reallysimplesystems.ts';
import { rebrandly } from './rebrandly.ts';
import { rechargepayments } from './rechargepayments.ts';
import { redirectpizza } from './redirectpizza.ts';
import { refiner } from './refiner.ts';
import { render } from './render.ts';
import { rentman } from './rentman.ts';
import { repairshopr } from './repairshopr.ts';
import { replicate } from './replicate.ts';
import { replyio } from './replyio.ts';
import { requestfinance } from './requestfinance.ts';
import { resend } from './resend.ts';
import { restpack } from './restpack.ts';
import { retell } from './retell.ts';
import { retool } from './retool.ts';
import { revampcrm } from './revampcrm.ts';
import { ringcentral } from './ringcentral.ts';
import { ritekit } from './ritekit.ts';
import { roaring } from './roaring.ts';
import { robinhoodcrypto } from './robinhoodcrypto.ts';
import { rocketreach } from './rocketreach.ts';
import { rockset } from './rockset.ts';
import { rootly } from './rootly.ts';
import { route4me } from './route4me.ts';
import { rownd } from './rownd.ts';
import { rubygems } from './rubygems.ts';
import { rulesOf } from './rules-of.ts';
import { runpod } from './runpod.ts';
import { runrunit } from './runrunit.ts';
import { saladcloud } from './saladcloud.ts';
import { salesblink } from './salesblink.ts';
import { salescookie } from './salescookie.ts';
import { salesflare } from './salesflare.ts';
import { salesforce } from './salesforce.ts';
import { salesmate } from './salesmate.ts';
import { samsara } from './samsara.ts';
import { sanity } from './sanity.ts';
import { satismeter } from './satismeter.ts';
import { saucelabs } from './saucelabs.ts';
import { scaleway } from './scaleway.ts';
import { scalingo } from './scalingo.ts';
import { scalr } from './scalr.ts';
import { scrapeowl } from './scrapeowl.ts';
import { scraperapi } from './scraperapi.ts';
import { scraperbox } from './scraperbox.ts';
import { scrapestack } from './scrapestack.ts';
import { scrapfly } from './scrapfly.ts';
import { scrapingant } from './scrapingant.ts';
import { scrapingbee } from './scrapingbee.ts';
import { screenshotapi } from './screenshotapi.ts';
import { screenshotlayer } from './screenshotlayer.ts';
import { scrutinizerci } from './scrutinizerci.ts';
import { securitytrails } from './securitytrails.ts';
import { segment } from './segment.ts';
import { selectpdf } from './selectpdf.ts';
import { semaphore } from './semaphore.ts';
import { sendbird } from './sendbird.ts';
import { sendgrid } from './sendgrid.ts';
import { sentry } from './sentry.ts';
import { serphouse } from './serphouse.ts';
import { serpstack } from './serpstack.ts';
import { settlemint } from './settlemint.ts';
import { sheety } from './sheety.ts';
import { sherpadesk } from './sherpadesk.ts';
import { shipday } from './shipday.ts';
import { shippo } from './shippo.ts';
import { shodan } from './shodan.ts';
import { shopify } from './shopify.ts';
import { shortcut } from './shortcut.ts';
import { shotstack } from './shotstack.ts';
import { shutterstock } from './shutterstock.ts';
import { sidekiq } from './sidekiq.ts';
import { signable } from './signable.ts';
import { signalwire } from './signalwire.ts';
import { signaturit } from './signaturit.ts';
import { signupgenius } from './signupgenius.ts';
import { sigopt } from './sigopt.ts';
import { simfin } from './simfin.ts';
import { simplesat } from './simplesat.ts';
import { simvoly } from './simvoly.ts';
import { sinchmessage } from './sinchmessage.ts';
import { sirv } from './sirv.ts';
import { siteleaf } from './siteleaf.ts';
import { skrappio } from './skrappio.ts';
import { skybiometry } from './skybiometry.ts';
import { slack } from './slack.ts';
import { smartsheets } from './smartsheets.ts';
import { smartystreets } from './smartystreets.ts';
import { smooch } from './smooch.ts';
import { snipcart } from './snipcart.ts';
import { snyk } from './snyk.ts';
import { sonar } from './sonar.ts';
import { sourcegraph } from './sourcegraph.ts';
import { sparkpost } from './sparkpost.ts';
import { spectralops } from './spectralops.ts';
import { speechtextai } from './speechtextai.ts';
import { splunk } from './splunk.ts';
import { spoonacular } from './spoonacular.ts';
import { sportsmonk } from './sportsmonk.ts';
import { spotify } from './spotify.ts';
import { square } from './square.ts';
import { squarespace } from './squarespace.ts';
import { sslmate } from './sslmate.ts';
import { stabilityai } from './stabilityai.ts';
import { stackhawk } from './stackhawk.ts';
import { statuscake } from './statuscake.ts';
import { statuspage } from './statuspage.ts';
import { statuspal } from './statuspal.ts';
import { stitchdata } from './stitchdata.ts';
import { stockdata } from './stockdata.ts';
import { storecove } from './storecove.ts';
import { stormboard } from './stormboard.ts';
import { stormglass } from './stormglass.ts';
import { storyblok } from './storyblok.ts';
import { storychief } from './storychief.ts';
import { strava } from './strava.ts';
import { streak } from './streak.ts';
import { stripe } from './stripe.ts';
import { stripo } from './stripo.ts';
import { stytch } from './stytch.ts';
import { sugester } from './sugester.ts';
import { sumologic } from './sumologic.ts';
import { supabase } from './supabase.ts';
import { supernotes } from './supernotes.ts';
import { surveyanyplace } from './surveyanyplace.ts';
import { surveybot } from './surveybot.ts';
import { surveysparrow } from './surveysparrow.ts';
import { survicate } from './survicate.ts';
import { swell } from './swell.ts';
import { swiftype } from './swiftype.ts';
import { tableau } from './tableau.ts';
import { tailscale } from './tailscale.ts';
import { tallyfy } from './tallyfy.ts';
import { tatumio } from './tatumio.ts';
import { tavily } from './tavily.ts';
import { taxjar } from './taxjar.ts';
import { teamcity } from './teamcity.ts';
import { teamgate } from './teamgate.ts';
import { teamwork } from './teamwork.ts';
import { technicalanalysisapi } from './technicalanalysisapi.ts';
import { tefter } from './tefter.ts';
import { telegram } from './telegram.ts';
import { teletype } from './teletype.ts';
import { telnyx } from './telnyx.ts';
import { temporal } from './temporal.ts';
import { tencent } from './tencent.ts';
import { terraform } from './terraform.ts';
import { testingbot } from './testingbot.ts';
import { textmagic } from './textmagic.ts';
import { theoddsapi } from './theoddsapi.ts';
import { thingsboard } from './thingsboard.ts';
import { thinkific } from './thinkific.ts';
import { thousandeyes } from './thousandeyes.ts';
import { thunderstore } from './thunderstore.ts';
import { ticketmaster } from './ticketmaster.ts';
import { tickettailor } from './tickettailor.ts';
import { tiingo } from './tiingo.ts';
import { timecamp } from './timecamp.ts';
import { timezoneapi } from './timezoneapi.ts';
import { tineswebhook } from './tineswebhook.ts';
import { tly } from './tly.ts';
import { tmetric } from './tmetric.ts';
import { todoist } from './todoist.ts';
import { togetherai } from './togetherai.ts';
import { toggltrack } from './toggltrack.ts';
import { tokeet } from './tokeet.ts';
import { tomorrowio } from './tomorrowio.ts';
import { tomtom } from './tomtom.ts';
import { tradier } from './tradier.ts';
import { transferwise } from './transferwise.ts';
import { travelpayouts } from './travelpayouts.ts';
import { travisci } from './travisci.ts';
import { trello } from './trello.ts';
import { truenas } from './truenas.ts';
import { trufflehog } from './trufflehog.ts';
import { twelvedata } from './twelvedata.ts';
import { twilio } from './twilio.ts';
import { twist } from './twist.ts';
import { twitch } from './twitch.ts';
import { twitter } from './twitter.ts';
import { tyntec } from './tyntec.ts';
import { typeform } from './typeform.ts';
import { typetalk } from './typetalk.ts';
import { ubidots } from './ubidots.ts';
import { uclassify } from './uclassify.ts';
import { unifyid } from './unifyid.ts';
import { unkey } from './unkey.ts';
import { unplugg } from './unplugg.ts';
import { unsplash } from './unsplash.ts';
import { upcdatabase } from './upcdatabase.ts';
import { upcloud } from './upcloud.ts';
import { uplead } from './uplead.ts';
import { uploadcare } from './uploadcare.ts';
import { upstage } from './upstage.ts';
import { upstash } from './upstash.ts';
import { uptimerobot } from './uptimerobot.ts';
import { upwave } from './upwave.ts';
import { urlscan } from './urlscan.ts';
import { userflow } from './userflow.ts';
import { userstack } from './userstack.ts';
import { vagrantcloud } from './vagrantcloud.ts';
import { valtown } from './valtown.ts';
import { vatlayer } from './vatlayer.ts';
import { vault } from './vault.ts';
import { vbout } from './vbout.ts';
import { vercel } from './vercel.ts';
import { verimail } from './verimail.ts';
import { veriphone } from './veriphone.ts';
import { versioneye } from './versioneye.ts';
import { viewneo } from './viewneo.ts';
import { virustotal } from './virustotal.ts';
import { visualcrossing } from './visualcrossing.ts';
import { vk } from './vk.ts';
import { voiceflow } from './voiceflow.ts';
import { voicegain } from './voicegain.ts';
import { vonage } from './vonage.ts';
import { voodoosms } from './voodoosms.ts';
import { vouchery } from './vouchery.ts';
import { voyageai } from './voyageai.ts';
import { vpnapi } from './vpnapi.ts';
import { vultr } from './vultr.ts';
import { vyte } from './vyte.ts';
import { wakatime } from './wakatime.ts';
import { walkscore } from './walkscore.ts';
import { weatherbit } from './weatherbit.ts';
import { weatherstack } from './weatherstack.ts';
import { web3storage } from './web3storage.ts';
import { webex } from './webex.ts';
import { webflow } from './webflow.ts';
import { webscraper } from './webscraper.ts';
import { webscraping } from './webscraping.ts';
import { websitepulse } from './websitepulse.ts';
import { weightsandbiases } from './weightsandbiases.ts';
import { whoxy } from './whoxy.ts';
import { wistia } from './wistia.ts';
import { wiz } from './wiz.ts';
import { woocommerce } from './woocommerce.ts';
import { workato } from './workato.ts';
import { workos } from './workos.ts';
import { worksnaps } from './worksnaps.ts';
import { workstack } from './workstack.ts';
import { worldcoinindex } from './worldcoinindex.ts';
import { worldweather } from './worldweather.ts';
import { wrike } from './wrike.ts';
import { wundergraph } from './wundergraph.ts';
import { xai } from './xai.ts';
import { xata } from './xata.ts';
import { xendit } from './xendit.ts';
import { yandex } from './yandex.ts';
import { yelp } from './yelp.ts';
import { youneedabudget } from './youneedabudget.ts';
import { yousign } from './yousign.ts';
import { zai } from './zai.ts';
import { zapierwebhook } from './zapierwebhook.ts';
import { zendesk } from './zendesk.ts';
import { zenkit } from './zenkit.ts';
import { zenrows } from './zenrows.ts';
import { zenscrape } from './zenscrape.ts';
import { zenserp } from './zenserp.ts';
import { zeplin } from './zeplin.ts';
import { zerobounce } from './zerobounce.ts';
import { zerotier } from './zerotier.ts';
import { zipapi } from './zipapi.ts';
import { zipcodeapi } from './zipcodeapi.ts';
import { zipcodebase } from './zipcodebase.ts';
import { zoho } from './zoho.ts';
import { zohocrm } from './zohocrm.ts';
import { zonkafeedback } from './zonkafeedback.ts';
import { zulipchat } from './zulipchat.ts';
import { zuplo } from './zuplo.ts';

/** By name. */
export const PROVIDERS: readonly ProviderDef[] = [
  onePassword,
  abuseipdb,
  abyssale,
  accuweather,
  adafruit,
  adobe,
  adzuna,
  aeroworkflow,
  agora,
  aha,
  aikido,
  airbrake,
  airship,
  airtable,
  airvisual,
  aiven,
  akamai,
  alchemy,
  alegra,
  aletheiaapi,
  algolia,
  alibaba,
  alienvault,
  allsports,
  amadeus,
  ambee,
  amplitude,
  anthropic,
  anypoint,
  apacta,
  api2cart,
  apideck,
  apiflash,
  apifonica,
  apify,
  apilayer,
  apimatic,
  apimetrics,
  apitemplate,
  apollo,
  appcues,
  appfollow,
  appointedd,
  appoptics,
  appsynergy,
  apptivo,
  artifactory,
  artsy,
  asaas,
  asana,
  assemblyai,
  atera,
  atlassian,
  audd,
  auth0,
  authress,
  autodesk,
  autoklose,
  autopilot,
  avaza,
  aviationstack,
  axiom,
  axonaut,
  aylien,
  ayrshare,
  azure,
  bannerbear,
  baremetrics,
  beamer,
  beebole,
  besnappy,
  besttime,
  betterstack,
  billomat,
  bitbar,
  bitbucket,
  bitcoinaverage,
  bitfinex,
  bitly,
  bitmex,
  bitrise,
  bittrex,
  bitwarden,
  blazemeter,
  blitapp,
  blocknative,
  blogger,
  blynk,
  bombbomb,
  boostnote,
  borgbase,
  box,
  braintree,
  brandfetch,
  brave,
  brevo,
  browserbase,
  browserstack,
  browshot,
  bscscan,
  buddyns,
  budibase,
  bugherd,
  bugsnag,
  buildkite,
  bulbul,
  bulksms,
  buttercms,
  caflou,
  calendarific,
  calendly,
  calorieninja,
  campayn,
  cannyio,
  canva,
  capsulecrm,
  captaindata,
  carboninterface,
  cartesia,
  cashboard,
  caspio,
  censys,
  centralstationcrm,
  cerebras,
  cexio,
  chartmogul,
  chatbot,
  chatfuel,
  checio,
  checklyhq,
  checkout,
  checkvist,
  cicero,
  circleci,
  civo,
  clarifai,
  clearbit,
  clerk,
  clickhelp,
  clickhouse,
  clickSend,
  clickup,
  cliengo,
  clientary,
  clinchpad,
  clockify,
  clockworksms,
  clojars,
  closecrm,
  cloudconvert,
  cloudelements,
  cloudflare,
  cloudimage,
  cloudinary,
  cloudmersive,
  cloudplan,
  cloudsight,
  cloudsmith,
  cloverly,
  cloze,
  clustdoc,
  cockroachlabs,
  coda,
  codacy,
  codeclimate,
  codecov,
  codemagic,
  codequiry,
  cohere,
  coinapi,
  coinbase,
  coinlayer,
  coinlib,
  collect2,
  column,
  commercejs,
  commodities,
  companyhub,
  configcat,
  confluent,
  contentful,
  contentstack,
  conversiontools,
  convertapi,
  convertkit,
  convier,
  copper,
  countrylayer,
  courier,
  coveralls,
  craftmypdf,
  cratesio,
  crowdin,
  cryptocompare,
  currencycloud,
  currencyfreaks,
  currencylayer,
  currencyscoop,
  currentsapi,
  cursor,
  customerguru,
  customerio,
  d7network,
  dailyco,
  dandelion,
  dareboost,
  databento,
  databox,
  databricks,
  datadog,
  datagov,
  datastax,
  dbtCloud,
  debounce,
  deepai,
  deepgram,
  deepl,
  deepseek,
  definednetworking,
  delighted,
  demio,
  deno,
  dependencyTrack,
  deputy,
  detectify,
  detectlanguage,
  devcycle,
  devin,
  dfuse,
  diffbot,
  diggernaut,
  digitalocean,
  discord,
  disqus,
  ditto,
  django,
  dnscheck,
  docker,
  docparser,
  documo,
  docusign,
  doppler,
  dovico,
  dronahq,
  droneci,
  dropbox,
  duffel,
  duply,
  dwolla,
  dynalist,
  dynatrace,
  dyspatch,
  e2b,
  eagleeyenetworks,
  easyinsight,
  easypost,
  ebay,
  ecostruxureit,
  edamam,
  edenai,
  eightxeight,
  elastic,
  elasticemail,
  elevenlabs,
  enablex,
  endorlabs,
  enigma,
  envoy,
  eraser,
  ethereum,
  etherscan,
  ethplorer,
  etsy,
  eventbrite,
  everhour,
  exchangerateapi,
  exchangeratesapi,
  exoscale,
  exportsdk,
  extractorapi,
  facebook,
  faceplusplus,
  fal,
  fastforex,
  fastly,
  fauna,
  feedier,
  fetchrss,
  fibery,
  figma,
  fileio,
  finage,
  financialmodelingprep,
  findl,
  finicity,
  finnhub,
  firecrawl,
  fireworksAi,
  fixerio,
  flatio,
  fleetbase,
  flexport,
  flickr,
  flightapi,
  flightlabs,
  flightstats,
  float,
  flowflu,
  flutterwave,
  flyio,
  fmfw,
  formbucket,
  formcraft,
  formio,
  formsite,
  foursquare,
  frameio,
  freemius,
  freshbooks,
  freshdesk,
  front,
  fulcrum,
  fullstory,
  fxmarket,
  gcnotify,
  geckoboard,
  geoapify,
  geocode,
  geocodify,
  geocodio,
  geoipifi,
  getemail,
  getgeoapi,
  getgist,
  getresponse,
  getsandbox,
  gitea,
  github,
  gitlab,
  gitter,
  glassnode,
  gocanvas,
  gocardless,
  godaddy,
  goodday,
  google,
  gradle,
  grafana,
  graphcms,
  graphhopper,
  greptile,
  groovehq,
  groq,
  gtmetrix,
  guardian,
  gumroad,
  gyazo,
  happyscribe,
  harness,
  harvest,
  hasura,
  hcp,
  hellosign,
  helpcrunch,
  helpscout,
  hereapi,
  heroku,
  hexTechnologies,
  highnote,
  hiveage,
  holidayapi,
  holistic,
  honeycomb,
  host,
  html2pdf,
  hubspot,
  huggingface,
  humanity,
  hunter,
  hybiscus,
  hypertrack,
  ibm,
  iconfinder,
  iexapis,
  iexcloud,
  imagekit,
  imagga,
  impala,
  influxdb,
  infomaniak,
  infracost,
  infura,
  insightly,
  instabot,
  instamojo,
  instantly,
  intercom,
  interseller,
  intra42,
  intrinio,
  invoiceocean,
  ionic,
  ip2location,
  ipapi,
  ipgeolocation,
  ipinfo,
  ipinfodb,
  ipqualityscore,
  ipstack,
  jenkins,
  jina,
  jotform,
  jumpcloud,
  jupiterone,
  juro,
  kaggle,
  kagi,
  kanbantool,
  karmacrm,
  keenio,
  kickbox,
  kimi,
  klaviyo,
  klipfolio,
  knapsackpro,
  kontent,
  kraken,
  kucoin,
  kylas,
  langchain,
  langfuse,
  languagelayer,
  lark,
  launchdarkly,
  leadfeeder,
  lemlist,
  lemonsqueezy,
  lendflow,
  lessannoyingcrm,
  lexigram,
  lichess,
  lighton,
  line,
  linear,
  linkedin,
  linkpreview,
  liveagent,
  livestorm,
  llama,
  loadmill,
  lob,
  locationiq,
  loggly,
  loginradius,
  logzio,
  lokalise,
  looker,
  loyverse,
  lunchmoney,
  luno,
  madkudu,
  magicbell,
  magnetic,
  mailboxlayer,
  mailchimp,
  mailerlite,
  mailersend,
  mailgun,
  mailjet,
  mailmodo,
  mailsac,
  makeCom,
  mandrill,
  mapbox,
  mapquest,
  marketstack,
  mattermost,
  mavenlink,
  maxmind,
  meaningcloud,
  mediastack,
  meistertask,
  mem0,
  meraki,
  mercury,
  mergify,
  mesibo,
  messagebird,
  metaapi,
  metabase,
  metrilo,
  microsoftTeams,
  midtrans,
  mindmeister,
  minimax,
  miro,
  mistral,
  mite,
  mixmax,
  moderation,
  monday,
  mongodbAtlas,
  monkeylearn,
  moonclerk,
  moosend,
  moralis,
  mux,
  myfreshworks,
  nasa,
  nasdaqdatalink,
  nats,
  neon,
  nethunt,
  netlify,
  netsuite,
  neutrinoapi,
  newrelic,
  newsapi,
  newscatcher,
  nftport,
  ngrok,
  nicereply,
  nightfall,
  nimble,
  noticeable,
  notion,
  nozbe,
  npm,
  nuget,
  numverify,
  nutritionix,
  nvidia,
  nylas,
  nytimes,
  oanda,
  octopusdeploy,
  okta,
  ollama,
  omnisend,
  onelogin,
  onepagecrm,
  onesignal,
  onfido,
  onfleet,
  oopspam,
  openai,
  opencagedata,
  openrouter,
  openshift,
  openuv,
  openvpn,
  openweather,
  opsgenie,
  optimizely,
  otp,
  overloop,
  ovh,
  owlbot,
  packagecloud,
  packagist,
  paddle,
  pagarme,
  pagerduty,
  pandadoc,
  pandascore,
  paperform,
  paralleldots,
  parsehub,
  parsers,
  parseur,
  particleio,
  partnerstack,
  pastebin,
  paydirtapp,
  paymoapp,
  paymongo,
  paypal,
  paystack,
  pdflayer,
  pdfshift,
  peopledatalabs,
  pepipost,
  percy,
  perplexity,
  persona,
  photoroom,
  phrase,
  picatic,
  pinata,
  pinecone,
  pinterest,
  pipedream,
  pipedrive,
  pivotaltracker,
  pixabay,
  plaid,
  planetscale,
  planviewleankit,
  planyo,
  plivo,
  podio,
  polar,
  pollsapi,
  poloniex,
  polygon,
  polymarket,
  portainer,
  positionstack,
  postageapp,
  postbacks,
  posthog,
  postman,
  postmark,
  powrbot,
  prefect,
  privacy,
  privateai,
  prodpad,
  proof,
  prospectcrm,
  protocolsio,
  proxycrawl,
  psexec,
  pterodactyl,
  pubnub,
  pulumi,
  purestake,
  pushbullet,
  pusher,
  pypi,
  qase,
  qualaroo,
  qubole,
  railwayapp,
  rainforestpay,
  ramp,
  rapidapi,
  rawg,
  razorpay,
  reachmail,
  readme,
  reallysimplesystems,
  rebrandly,
  rechargepayments,
  redirectpizza,
  refiner,
  render,
  rentman,
  repairshopr,
  replicate,
  replyio,
  requestfinance,
  resend,
  restpack,
  retell,
  retool,
  revampcrm,
  ringcentral,
  ritekit,
  roaring,
  robinhoodcrypto,
  rocketreach,
  rockset,
  rootly,
  route4me,
  rownd,
  rubygems,
  runpod,
  runrunit,
  saladcloud,
  salesblink,
  salescookie,
  salesflare,
  salesforce,
  salesmate,
  samsara,
  sanity,
  satismeter,
  saucelabs,
  scaleway,
  scalingo,
  scalr,
  scrapeowl,
  scraperapi,
  scraperbox,
  scrapestack,
  scrapfly,
  scrapingant,
  scrapingbee,
  screenshotapi,
  screenshotlayer,
  scrutinizerci,
  securitytrails,
  segment,
  selectpdf,
  semaphore,
  sendbird,
  sendgrid,
  sentry,
  serphouse,
  serpstack,
  settlemint,
  sheety,
  sherpadesk,
  shipday,
  shippo,
  shodan,
  shopify,
  shortcut,
  shotstack,
  shutterstock,
  sidekiq,
  signable,
  signalwire,
  signaturit,
  signupgenius,
  sigopt,
  simfin,
  simplesat,
  simvoly,
  sinchmessage,
  sirv,
  siteleaf,
  skrappio,
  skybiometry,
  slack,
  smartsheets,
  smartystreets,
  smooch,
  snipcart,
  snyk,
  sonar,
  sourcegraph,
  sparkpost,
  spectralops,
  speechtextai,
  splunk,
  spoonacular,
  sportsmonk,
  spotify,
  square,
  squarespace,
  sslmate,
  stabilityai,
  stackhawk,
  statuscake,
  statuspage,
  statuspal,
  stitchdata,
  stockdata,
  storecove,
  stormboard,
  stormglass,
  storyblok,
  storychief,
  strava,
  streak,
  stripe,
  stripo,
  stytch,
  sugester,
  sumologic,
  supabase,
  supernotes,
  surveyanyplace,
  surveybot,
  surveysparrow,
  survicate,
  swell,
  swiftype,
  tableau,
  tailscale,
  tallyfy,
  tatumio,
  tavily,
  taxjar,
  teamcity,
  teamgate,
  teamwork,
  technicalanalysisapi,
  tefter,
  telegram,
  teletype,
  telnyx,
  temporal,
  tencent,
  terraform,
  testingbot,
  textmagic,
  theoddsapi,
  thingsboard,
  thinkific,
  thousandeyes,
  thunderstore,
  ticketmaster,
  tickettailor,
  tiingo,
  timecamp,
  timezoneapi,
  tineswebhook,
  tly,
  tmetric,
  todoist,
  togetherai,
  toggltrack,
  tokeet,
  tomorrowio,
  tomtom,
  tradier,
  transferwise,
  travelpayouts,
  travisci,
  trello,
  truenas,
  trufflehog,
  twelvedata,
  twilio,
  twist,
  twitch,
  twitter,
  tyntec,
  typeform,
  typetalk,
  ubidots,
  uclassify,
  unifyid,
  unkey,
  unplugg,
  unsplash,
  upcdatabase,
  upcloud,
  uplead,
  uploadcare,
  upstage,
  upstash,
  uptimerobot,
  upwave,
  urlscan,
  userflow,
  userstack,
  vagrantcloud,
  valtown,
  vatlayer,
  vault,
  vbout,
  vercel,
  verimail,
  veriphone,
  versioneye,
  viewneo,
  virustotal,
  visualcrossing,
  vk,
  voiceflow,
  voicegain,
  vonage,
  voodoosms,
  vouchery,
  voyageai,
  vpnapi,
  vultr,
  vyte,
  wakatime,
  walkscore,
  weatherbit,
  weatherstack,
  web3storage,
  webex,
  webflow,
  webscraper,
  webscraping,
  websitepulse,
  weightsandbiases,
  whoxy,
  wistia,
  wiz,
  woocommerce,
  workato,
  workos,
  worksnaps,
  workstack,
  worldcoinindex,
  worldweather,
  wrike,
  wundergraph,
  xai,
  xata,
  xendit,
  yandex,
  yelp,
  youneedabudget,
  yousign,
  zai,
  zapierwebhook,
  zendesk,
  zenkit,
  zenrows,
  zenscrape,
  zenserp,
  zeplin,
  zerobounce,
  zerotier,
  zipapi,
  zipcodeapi,
  zipcodebase,
  zoho,
  zohocrm,
  zonkafeedback,
  zulipchat,
  zuplo,
];

/** Where two are as specific and match the same bytes, the earlier one is reported: AWS, providers, forms of any service. */
export const RULES: readonly RuleDef[] = [
  ...aws,
  ...PROVIDERS.flatMap(rulesOf),
  ...[callArguments, connectionStrings, credentialFiles, httpAuth, jwt, keyStores, privateKeys]
    .flat()
    .map((rule): RuleDef => ({ ...rule, form: true })),
  ...generic,
];
