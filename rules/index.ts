import type { Rules } from "../src/rulebook/corpus.ts";
import type { ShippedFacts } from "./shipped-facts.ts";
import f0 from "./attribution/agency.json" with { type: "json" };
import f1 from "./attribution/aids.json" with { type: "json" };
import f2 from "./attribution/alter-ego.json" with { type: "json" };
import f3 from "./attribution/causes.json" with { type: "json" };
import f4 from "./attribution/conspiracy.json" with { type: "json" };
import f5 from "./attribution/contractor.json" with { type: "json" };
import f6 from "./attribution/direct.json" with { type: "json" };
import f7 from "./attribution/induces.json" with { type: "json" };
import f8 from "./attribution/officer.json" with { type: "json" };
import f9 from "./attribution/provides-means.json" with { type: "json" };
import f10 from "./authorities/alliance-v-cottrell.json" with { type: "json" };
import f11 from "./authorities/anderson-v-liberty-lobby.json" with { type: "json" };
import f12 from "./authorities/andrews-v-sirius-xm.json" with { type: "json" };
import f13 from "./authorities/ashcroft-v-iqbal.json" with { type: "json" };
import f14 from "./authorities/atlantic-marine.json" with { type: "json" };
import f15 from "./authorities/bell-atlantic-v-twombly.json" with { type: "json" };
import f16 from "./authorities/bmw-v-gore.json" with { type: "json" };
import f17 from "./authorities/brekka.json" with { type: "json" };
import f18 from "./authorities/briskin-v-shopify.json" with { type: "json" };
import f19 from "./authorities/brown-jordan-v-carmicle.json" with { type: "json" };
import f20 from "./authorities/butters-v-vance.json" with { type: "json" };
import f21 from "./authorities/calder-v-jones.json" with { type: "json" };
import f22 from "./authorities/capitol-audio-v-umemoto.json" with { type: "json" };
import f23 from "./authorities/celotex-v-catrett.json" with { type: "json" };
import f24 from "./authorities/central-bank-of-denver.json" with { type: "json" };
import f25 from "./authorities/citrin.json" with { type: "json" };
import f26 from "./authorities/civil-code-2338.json" with { type: "json" };
import f27 from "./authorities/civil-code-3294.json" with { type: "json" };
import f28 from "./authorities/conn-general-v-new-images.json" with { type: "json" };
import f29 from "./authorities/craigslist-v-3taps.json" with { type: "json" };
import f30 from "./authorities/creative-computing-v-getloaded.json" with { type: "json" };
import f31 from "./authorities/criminal-rule-12.json" with { type: "json" };
import f32 from "./authorities/ebay-v-digital-point.json" with { type: "json" };
import f33 from "./authorities/ebay-v-mercexchange.json" with { type: "json" };
import f34 from "./authorities/ef-cultural-v-explorica.json" with { type: "json" };
import f35 from "./authorities/ef-cultural-v-zefer.json" with { type: "json" };
import f36 from "./authorities/eitel-v-mccool.json" with { type: "json" };
import f37 from "./authorities/evidence-rule-201.json" with { type: "json" };
import f38 from "./authorities/evidence-rule-801.json" with { type: "json" };
import f39 from "./authorities/facebook-v-power-ventures.json" with { type: "json" };
import f40 from "./authorities/federal-arbitration-act-4.json" with { type: "json" };
import f41 from "./authorities/ford-v-montana.json" with { type: "json" };
import f42 from "./authorities/herman-v-huddleston.json" with { type: "json" };
import f43 from "./authorities/hiq-v-linkedin-2019.json" with { type: "json" };
import f44 from "./authorities/hiq-v-linkedin-2022.json" with { type: "json" };
import f45 from "./authorities/in-re-winship.json" with { type: "json" };
import f46 from "./authorities/ireland-v-bauxites.json" with { type: "json" };
import f47 from "./authorities/jackson-v-virginia.json" with { type: "json" };
import f48 from "./authorities/john.json" with { type: "json" };
import f49 from "./authorities/meta-v-brandtotal.json" with { type: "json" };
import f50 from "./authorities/netapp-v-nimble.json" with { type: "json" };
import f51 from "./authorities/nken-v-holder.json" with { type: "json" };
import f52 from "./authorities/nosal-1.json" with { type: "json" };
import f53 from "./authorities/nosal-2.json" with { type: "json" };
import f54 from "./authorities/pierce-v-underwood.json" with { type: "json" };
import f55 from "./authorities/planned-parenthood-v-acla.json" with { type: "json" };
import f56 from "./authorities/pulte-homes.json" with { type: "json" };
import f57 from "./authorities/reeves-v-sanderson.json" with { type: "json" };
import f58 from "./authorities/richmark-v-timber-falling.json" with { type: "json" };
import f59 from "./authorities/rodriguez.json" with { type: "json" };
import f60 from "./authorities/royal-truck.json" with { type: "json" };
import f61 from "./authorities/rule-12.json" with { type: "json" };
import f62 from "./authorities/rule-19.json" with { type: "json" };
import f63 from "./authorities/rule-36.json" with { type: "json" };
import f64 from "./authorities/rule-37.json" with { type: "json" };
import f65 from "./authorities/rule-4-k-2.json" with { type: "json" };
import f66 from "./authorities/rule-50.json" with { type: "json" };
import f67 from "./authorities/rule-52.json" with { type: "json" };
import f68 from "./authorities/rule-55.json" with { type: "json" };
import f69 from "./authorities/rule-56.json" with { type: "json" };
import f70 from "./authorities/ryanair-v-booking-2022.json" with { type: "json" };
import f71 from "./authorities/ryanair-v-booking-2025.json" with { type: "json" };
import f72 from "./authorities/ryanair-v-booking-verdict-2024.json" with { type: "json" };
import f73 from "./authorities/saini.json" with { type: "json" };
import f74 from "./authorities/samantar-v-yousuf.json" with { type: "json" };
import f75 from "./authorities/sewell-v-bernardin.json" with { type: "json" };
import f76 from "./authorities/shurgard.json" with { type: "json" };
import f77 from "./authorities/state-farm-v-campbell.json" with { type: "json" };
import f78 from "./authorities/theofel.json" with { type: "json" };
import f79 from "./authorities/valle.json" with { type: "json" };
import f80 from "./authorities/van-buren.json" with { type: "json" };
import f81 from "./authorities/walden-v-fiore.json" with { type: "json" };
import f82 from "./authorities/wec-carolina.json" with { type: "json" };
import f83 from "./authorities/whatsapp-v-nso-2020.json" with { type: "json" };
import f84 from "./authorities/whatsapp-v-nso-2024.json" with { type: "json" };
import f85 from "./authorities/whatsapp-v-nso-2025.json" with { type: "json" };
import f86 from "./authorities/whatsapp-v-nso-discovery-2024.json" with { type: "json" };
import f87 from "./authorities/whatsapp-v-nso-immunity-2021.json" with { type: "json" };
import f88 from "./authorities/whatsapp-v-nso-stay-2025.json" with { type: "json" };
import f89 from "./authorities/whatsapp-v-nso-verdict-2025.json" with { type: "json" };
import f90 from "./authorities/winter-v-nrdc.json" with { type: "json" };
import f91 from "./authorities/x-v-ccdh.json" with { type: "json" };
import f92 from "./cfaa/a.1.national-security-information.json" with { type: "json" };
import f93 from "./cfaa/a.2.A.financial-record.json" with { type: "json" };
import f94 from "./cfaa/a.2.B.information-from-united-states.json" with { type: "json" };
import f95 from "./cfaa/a.2.C.information-from-protected-computer.json" with { type: "json" };
import f96 from "./cfaa/a.2.C.information-from-protected-computer.until-2008-09-26.json" with { type: "json" };
import f97 from "./cfaa/a.3.nonpublic-government-computer.json" with { type: "json" };
import f98 from "./cfaa/a.4.fraud.json" with { type: "json" };
import f99 from "./cfaa/a.5.A.transmission-causing-damage.json" with { type: "json" };
import f100 from "./cfaa/a.5.B.access-recklessly-causing-damage.json" with { type: "json" };
import f101 from "./cfaa/a.5.C.access-causing-damage-and-loss.json" with { type: "json" };
import f102 from "./cfaa/a.6.trafficking-in-passwords.json" with { type: "json" };
import f103 from "./cfaa/a.7.extortion.json" with { type: "json" };
import f104 from "./cfaa/access.induced.json" with { type: "json" };
import f105 from "./cfaa/access.json" with { type: "json" };
import f106 from "./cfaa/authorization-path.json" with { type: "json" };
import f107 from "./cfaa/b.attempt.json" with { type: "json" };
import f108 from "./cfaa/b.attempt.until-2008-09-26.json" with { type: "json" };
import f109 from "./cfaa/b.conspiracy.json" with { type: "json" };
import f110 from "./cfaa/c.4.A.i.I.loss-of-at-least-5000-dollars.json" with { type: "json" };
import f111 from "./cfaa/c.4.A.i.II.medical-care.json" with { type: "json" };
import f112 from "./cfaa/c.4.A.i.III.physical-injury.json" with { type: "json" };
import f113 from "./cfaa/c.4.A.i.IV.public-health-or-safety.json" with { type: "json" };
import f114 from "./cfaa/c.4.A.i.V.justice-defense-or-security-computer.json" with { type: "json" };
import f115 from "./cfaa/c.4.A.i.VI.ten-or-more-computers.json" with { type: "json" };
import f116 from "./cfaa/e.1.computer.json" with { type: "json" };
import f117 from "./cfaa/e.11.loss.json" with { type: "json" };
import f118 from "./cfaa/e.2.A.government-or-bank.json" with { type: "json" };
import f119 from "./cfaa/e.2.B.commerce.json" with { type: "json" };
import f120 from "./cfaa/e.2.B.commerce.until-2008-09-26.json" with { type: "json" };
import f121 from "./cfaa/e.2.C.voting-system.json" with { type: "json" };
import f122 from "./cfaa/e.2.protected-computer.json" with { type: "json" };
import f123 from "./cfaa/e.2.protected-computer.until-2020-10-20.json" with { type: "json" };
import f124 from "./cfaa/e.6.exceeds-authorized-access.json" with { type: "json" };
import f125 from "./cfaa/e.8.damage.json" with { type: "json" };
import f126 from "./cfaa/entitlement.brekka.json" with { type: "json" };
import f127 from "./cfaa/entitlement.explorica.json" with { type: "json" };
import f128 from "./cfaa/entitlement.john.json" with { type: "json" };
import f129 from "./cfaa/entitlement.json" with { type: "json" };
import f130 from "./cfaa/entitlement.nosal-1.json" with { type: "json" };
import f131 from "./cfaa/entitlement.rodriguez.json" with { type: "json" };
import f132 from "./cfaa/entitlement.royal-truck.json" with { type: "json" };
import f133 from "./cfaa/entitlement.valle.json" with { type: "json" };
import f134 from "./cfaa/entitlement.van-buren.json" with { type: "json" };
import f135 from "./cfaa/entitlement.wec-carolina.json" with { type: "json" };
import f136 from "./cfaa/f.law-enforcement.json" with { type: "json" };
import f137 from "./cfaa/g.civil-action.json" with { type: "json" };
import f138 from "./cfaa/g.negligent-design.json" with { type: "json" };
import f139 from "./cfaa/gate.inner.json" with { type: "json" };
import f140 from "./cfaa/gate.inner.words-too.json" with { type: "json" };
import f141 from "./cfaa/gate.outer.express-words.json" with { type: "json" };
import f142 from "./cfaa/gate.outer.json" with { type: "json" };
import f143 from "./cfaa/intent-to-defraud.json" with { type: "json" };
import f144 from "./cfaa/intent-to-defraud.wrongdoing.json" with { type: "json" };
import f145 from "./cfaa/permission.agency.json" with { type: "json" };
import f146 from "./cfaa/permission.brekka.json" with { type: "json" };
import f147 from "./cfaa/permission.json" with { type: "json" };
import f148 from "./cfaa/permission.pulte.json" with { type: "json" };
import f149 from "./cfaa/permission.wec-carolina.json" with { type: "json" };
import f150 from "./cfaa/without-authorization.json" with { type: "json" };
import f151 from "./corpus.json" with { type: "json" };
import f152 from "./courts.json" with { type: "json" };
import f153 from "./coverage/cfaa.json" with { type: "json" };
import f154 from "./facts/access.json" with { type: "json" };
import f155 from "./facts/attribution.json" with { type: "json" };
import f156 from "./facts/cfaa.json" with { type: "json" };
import f157 from "./facts/harm.json" with { type: "json" };
import f158 from "./facts/information.json" with { type: "json" };
import f159 from "./facts/limitations.json" with { type: "json" };
import f160 from "./facts/parties.json" with { type: "json" };
import f161 from "./facts/remedies.json" with { type: "json" };
import f162 from "./immunity/derivative.json" with { type: "json" };
import f163 from "./immunity/derivative.natural-persons-only.json" with { type: "json" };
import f164 from "./immunity/exception.commercial-activity.json" with { type: "json" };
import f165 from "./immunity/exception.tort.json" with { type: "json" };
import f166 from "./immunity/exception.waiver.json" with { type: "json" };
import f167 from "./immunity/foreign-official.json" with { type: "json" };
import f168 from "./immunity/foreign-state.json" with { type: "json" };
import f169 from "./jurisdiction/consent.json" with { type: "json" };
import f170 from "./jurisdiction/express-aiming.briskin.json" with { type: "json" };
import f171 from "./jurisdiction/express-aiming.json" with { type: "json" };
import f172 from "./jurisdiction/general.json" with { type: "json" };
import f173 from "./jurisdiction/joinder.json" with { type: "json" };
import f174 from "./jurisdiction/national-contacts.json" with { type: "json" };
import f175 from "./jurisdiction/personal.json" with { type: "json" };
import f176 from "./jurisdiction/purposeful-direction.json" with { type: "json" };
import f177 from "./jurisdiction/specific.json" with { type: "json" };
import f178 from "./limitations/cdafa.three-years.json" with { type: "json" };
import f179 from "./limitations/cfaa.two-years.json" with { type: "json" };
import f180 from "./limitations/chattels.three-years.json" with { type: "json" };
import f181 from "./limitations/contract.delayed-discovery.json" with { type: "json" };
import f182 from "./limitations/contract.four-years.json" with { type: "json" };
import f183 from "./limitations/tolling.json" with { type: "json" };
import f184 from "./procedure/deadlines.json" with { type: "json" };
import f185 from "./procedure/stages.json" with { type: "json" };
import f186 from "./procedure/standards.json" with { type: "json" };
import f187 from "./procedure/statuses.json" with { type: "json" };
import f188 from "./remedies/cfaa.compensatory.json" with { type: "json" };
import f189 from "./remedies/cfaa.economic-only.json" with { type: "json" };
import f190 from "./remedies/cfaa.injunction.json" with { type: "json" };
import f191 from "./remedies/equity.json" with { type: "json" };
import f192 from "./remedies/punitive.ratio-four.json" with { type: "json" };
import f193 from "./remedies/punitive.ratio-nine.json" with { type: "json" };

/** The shipped rules: every file under `rules/`, generated by `npm run generate`. */
export const rules: Rules<ShippedFacts> = {
  files: [
    { path: "attribution/agency.json", value: f0 },
    { path: "attribution/aids.json", value: f1 },
    { path: "attribution/alter-ego.json", value: f2 },
    { path: "attribution/causes.json", value: f3 },
    { path: "attribution/conspiracy.json", value: f4 },
    { path: "attribution/contractor.json", value: f5 },
    { path: "attribution/direct.json", value: f6 },
    { path: "attribution/induces.json", value: f7 },
    { path: "attribution/officer.json", value: f8 },
    { path: "attribution/provides-means.json", value: f9 },
    { path: "authorities/alliance-v-cottrell.json", value: f10 },
    { path: "authorities/anderson-v-liberty-lobby.json", value: f11 },
    { path: "authorities/andrews-v-sirius-xm.json", value: f12 },
    { path: "authorities/ashcroft-v-iqbal.json", value: f13 },
    { path: "authorities/atlantic-marine.json", value: f14 },
    { path: "authorities/bell-atlantic-v-twombly.json", value: f15 },
    { path: "authorities/bmw-v-gore.json", value: f16 },
    { path: "authorities/brekka.json", value: f17 },
    { path: "authorities/briskin-v-shopify.json", value: f18 },
    { path: "authorities/brown-jordan-v-carmicle.json", value: f19 },
    { path: "authorities/butters-v-vance.json", value: f20 },
    { path: "authorities/calder-v-jones.json", value: f21 },
    { path: "authorities/capitol-audio-v-umemoto.json", value: f22 },
    { path: "authorities/celotex-v-catrett.json", value: f23 },
    { path: "authorities/central-bank-of-denver.json", value: f24 },
    { path: "authorities/citrin.json", value: f25 },
    { path: "authorities/civil-code-2338.json", value: f26 },
    { path: "authorities/civil-code-3294.json", value: f27 },
    { path: "authorities/conn-general-v-new-images.json", value: f28 },
    { path: "authorities/craigslist-v-3taps.json", value: f29 },
    { path: "authorities/creative-computing-v-getloaded.json", value: f30 },
    { path: "authorities/criminal-rule-12.json", value: f31 },
    { path: "authorities/ebay-v-digital-point.json", value: f32 },
    { path: "authorities/ebay-v-mercexchange.json", value: f33 },
    { path: "authorities/ef-cultural-v-explorica.json", value: f34 },
    { path: "authorities/ef-cultural-v-zefer.json", value: f35 },
    { path: "authorities/eitel-v-mccool.json", value: f36 },
    { path: "authorities/evidence-rule-201.json", value: f37 },
    { path: "authorities/evidence-rule-801.json", value: f38 },
    { path: "authorities/facebook-v-power-ventures.json", value: f39 },
    { path: "authorities/federal-arbitration-act-4.json", value: f40 },
    { path: "authorities/ford-v-montana.json", value: f41 },
    { path: "authorities/herman-v-huddleston.json", value: f42 },
    { path: "authorities/hiq-v-linkedin-2019.json", value: f43 },
    { path: "authorities/hiq-v-linkedin-2022.json", value: f44 },
    { path: "authorities/in-re-winship.json", value: f45 },
    { path: "authorities/ireland-v-bauxites.json", value: f46 },
    { path: "authorities/jackson-v-virginia.json", value: f47 },
    { path: "authorities/john.json", value: f48 },
    { path: "authorities/meta-v-brandtotal.json", value: f49 },
    { path: "authorities/netapp-v-nimble.json", value: f50 },
    { path: "authorities/nken-v-holder.json", value: f51 },
    { path: "authorities/nosal-1.json", value: f52 },
    { path: "authorities/nosal-2.json", value: f53 },
    { path: "authorities/pierce-v-underwood.json", value: f54 },
    { path: "authorities/planned-parenthood-v-acla.json", value: f55 },
    { path: "authorities/pulte-homes.json", value: f56 },
    { path: "authorities/reeves-v-sanderson.json", value: f57 },
    { path: "authorities/richmark-v-timber-falling.json", value: f58 },
    { path: "authorities/rodriguez.json", value: f59 },
    { path: "authorities/royal-truck.json", value: f60 },
    { path: "authorities/rule-12.json", value: f61 },
    { path: "authorities/rule-19.json", value: f62 },
    { path: "authorities/rule-36.json", value: f63 },
    { path: "authorities/rule-37.json", value: f64 },
    { path: "authorities/rule-4-k-2.json", value: f65 },
    { path: "authorities/rule-50.json", value: f66 },
    { path: "authorities/rule-52.json", value: f67 },
    { path: "authorities/rule-55.json", value: f68 },
    { path: "authorities/rule-56.json", value: f69 },
    { path: "authorities/ryanair-v-booking-2022.json", value: f70 },
    { path: "authorities/ryanair-v-booking-2025.json", value: f71 },
    { path: "authorities/ryanair-v-booking-verdict-2024.json", value: f72 },
    { path: "authorities/saini.json", value: f73 },
    { path: "authorities/samantar-v-yousuf.json", value: f74 },
    { path: "authorities/sewell-v-bernardin.json", value: f75 },
    { path: "authorities/shurgard.json", value: f76 },
    { path: "authorities/state-farm-v-campbell.json", value: f77 },
    { path: "authorities/theofel.json", value: f78 },
    { path: "authorities/valle.json", value: f79 },
    { path: "authorities/van-buren.json", value: f80 },
    { path: "authorities/walden-v-fiore.json", value: f81 },
    { path: "authorities/wec-carolina.json", value: f82 },
    { path: "authorities/whatsapp-v-nso-2020.json", value: f83 },
    { path: "authorities/whatsapp-v-nso-2024.json", value: f84 },
    { path: "authorities/whatsapp-v-nso-2025.json", value: f85 },
    { path: "authorities/whatsapp-v-nso-discovery-2024.json", value: f86 },
    { path: "authorities/whatsapp-v-nso-immunity-2021.json", value: f87 },
    { path: "authorities/whatsapp-v-nso-stay-2025.json", value: f88 },
    { path: "authorities/whatsapp-v-nso-verdict-2025.json", value: f89 },
    { path: "authorities/winter-v-nrdc.json", value: f90 },
    { path: "authorities/x-v-ccdh.json", value: f91 },
    { path: "cfaa/a.1.national-security-information.json", value: f92 },
    { path: "cfaa/a.2.A.financial-record.json", value: f93 },
    { path: "cfaa/a.2.B.information-from-united-states.json", value: f94 },
    { path: "cfaa/a.2.C.information-from-protected-computer.json", value: f95 },
    { path: "cfaa/a.2.C.information-from-protected-computer.until-2008-09-26.json", value: f96 },
    { path: "cfaa/a.3.nonpublic-government-computer.json", value: f97 },
    { path: "cfaa/a.4.fraud.json", value: f98 },
    { path: "cfaa/a.5.A.transmission-causing-damage.json", value: f99 },
    { path: "cfaa/a.5.B.access-recklessly-causing-damage.json", value: f100 },
    { path: "cfaa/a.5.C.access-causing-damage-and-loss.json", value: f101 },
    { path: "cfaa/a.6.trafficking-in-passwords.json", value: f102 },
    { path: "cfaa/a.7.extortion.json", value: f103 },
    { path: "cfaa/access.induced.json", value: f104 },
    { path: "cfaa/access.json", value: f105 },
    { path: "cfaa/authorization-path.json", value: f106 },
    { path: "cfaa/b.attempt.json", value: f107 },
    { path: "cfaa/b.attempt.until-2008-09-26.json", value: f108 },
    { path: "cfaa/b.conspiracy.json", value: f109 },
    { path: "cfaa/c.4.A.i.I.loss-of-at-least-5000-dollars.json", value: f110 },
    { path: "cfaa/c.4.A.i.II.medical-care.json", value: f111 },
    { path: "cfaa/c.4.A.i.III.physical-injury.json", value: f112 },
    { path: "cfaa/c.4.A.i.IV.public-health-or-safety.json", value: f113 },
    { path: "cfaa/c.4.A.i.V.justice-defense-or-security-computer.json", value: f114 },
    { path: "cfaa/c.4.A.i.VI.ten-or-more-computers.json", value: f115 },
    { path: "cfaa/e.1.computer.json", value: f116 },
    { path: "cfaa/e.11.loss.json", value: f117 },
    { path: "cfaa/e.2.A.government-or-bank.json", value: f118 },
    { path: "cfaa/e.2.B.commerce.json", value: f119 },
    { path: "cfaa/e.2.B.commerce.until-2008-09-26.json", value: f120 },
    { path: "cfaa/e.2.C.voting-system.json", value: f121 },
    { path: "cfaa/e.2.protected-computer.json", value: f122 },
    { path: "cfaa/e.2.protected-computer.until-2020-10-20.json", value: f123 },
    { path: "cfaa/e.6.exceeds-authorized-access.json", value: f124 },
    { path: "cfaa/e.8.damage.json", value: f125 },
    { path: "cfaa/entitlement.brekka.json", value: f126 },
    { path: "cfaa/entitlement.explorica.json", value: f127 },
    { path: "cfaa/entitlement.john.json", value: f128 },
    { path: "cfaa/entitlement.json", value: f129 },
    { path: "cfaa/entitlement.nosal-1.json", value: f130 },
    { path: "cfaa/entitlement.rodriguez.json", value: f131 },
    { path: "cfaa/entitlement.royal-truck.json", value: f132 },
    { path: "cfaa/entitlement.valle.json", value: f133 },
    { path: "cfaa/entitlement.van-buren.json", value: f134 },
    { path: "cfaa/entitlement.wec-carolina.json", value: f135 },
    { path: "cfaa/f.law-enforcement.json", value: f136 },
    { path: "cfaa/g.civil-action.json", value: f137 },
    { path: "cfaa/g.negligent-design.json", value: f138 },
    { path: "cfaa/gate.inner.json", value: f139 },
    { path: "cfaa/gate.inner.words-too.json", value: f140 },
    { path: "cfaa/gate.outer.express-words.json", value: f141 },
    { path: "cfaa/gate.outer.json", value: f142 },
    { path: "cfaa/intent-to-defraud.json", value: f143 },
    { path: "cfaa/intent-to-defraud.wrongdoing.json", value: f144 },
    { path: "cfaa/permission.agency.json", value: f145 },
    { path: "cfaa/permission.brekka.json", value: f146 },
    { path: "cfaa/permission.json", value: f147 },
    { path: "cfaa/permission.pulte.json", value: f148 },
    { path: "cfaa/permission.wec-carolina.json", value: f149 },
    { path: "cfaa/without-authorization.json", value: f150 },
    { path: "corpus.json", value: f151 },
    { path: "courts.json", value: f152 },
    { path: "coverage/cfaa.json", value: f153 },
    { path: "facts/access.json", value: f154 },
    { path: "facts/attribution.json", value: f155 },
    { path: "facts/cfaa.json", value: f156 },
    { path: "facts/harm.json", value: f157 },
    { path: "facts/information.json", value: f158 },
    { path: "facts/limitations.json", value: f159 },
    { path: "facts/parties.json", value: f160 },
    { path: "facts/remedies.json", value: f161 },
    { path: "immunity/derivative.json", value: f162 },
    { path: "immunity/derivative.natural-persons-only.json", value: f163 },
    { path: "immunity/exception.commercial-activity.json", value: f164 },
    { path: "immunity/exception.tort.json", value: f165 },
    { path: "immunity/exception.waiver.json", value: f166 },
    { path: "immunity/foreign-official.json", value: f167 },
    { path: "immunity/foreign-state.json", value: f168 },
    { path: "jurisdiction/consent.json", value: f169 },
    { path: "jurisdiction/express-aiming.briskin.json", value: f170 },
    { path: "jurisdiction/express-aiming.json", value: f171 },
    { path: "jurisdiction/general.json", value: f172 },
    { path: "jurisdiction/joinder.json", value: f173 },
    { path: "jurisdiction/national-contacts.json", value: f174 },
    { path: "jurisdiction/personal.json", value: f175 },
    { path: "jurisdiction/purposeful-direction.json", value: f176 },
    { path: "jurisdiction/specific.json", value: f177 },
    { path: "limitations/cdafa.three-years.json", value: f178 },
    { path: "limitations/cfaa.two-years.json", value: f179 },
    { path: "limitations/chattels.three-years.json", value: f180 },
    { path: "limitations/contract.delayed-discovery.json", value: f181 },
    { path: "limitations/contract.four-years.json", value: f182 },
    { path: "limitations/tolling.json", value: f183 },
    { path: "procedure/deadlines.json", value: f184 },
    { path: "procedure/stages.json", value: f185 },
    { path: "procedure/standards.json", value: f186 },
    { path: "procedure/statuses.json", value: f187 },
    { path: "remedies/cfaa.compensatory.json", value: f188 },
    { path: "remedies/cfaa.economic-only.json", value: f189 },
    { path: "remedies/cfaa.injunction.json", value: f190 },
    { path: "remedies/equity.json", value: f191 },
    { path: "remedies/punitive.ratio-four.json", value: f192 },
    { path: "remedies/punitive.ratio-nine.json", value: f193 },
  ],
};
