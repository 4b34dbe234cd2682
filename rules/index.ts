import type { Rules } from "../src/rulebook/corpus.ts";
import type { ShippedFacts } from "./shipped-facts.ts";
import attribution_agency from "./attribution/agency.json" with { type: "json" };
import attribution_aids from "./attribution/aids.json" with { type: "json" };
import attribution_alter_ego from "./attribution/alter-ego.json" with { type: "json" };
import attribution_causes from "./attribution/causes.json" with { type: "json" };
import attribution_confederate from "./attribution/confederate.json" with { type: "json" };
import attribution_conspiracy from "./attribution/conspiracy.json" with { type: "json" };
import attribution_contractor from "./attribution/contractor.json" with { type: "json" };
import attribution_direct from "./attribution/direct.json" with { type: "json" };
import attribution_induces from "./attribution/induces.json" with { type: "json" };
import attribution_officer from "./attribution/officer.json" with { type: "json" };
import attribution_provides_means from "./attribution/provides-means.json" with { type: "json" };
import authorities_action_embroidery from "./authorities/action-embroidery.json" with { type: "json" };
import authorities_alliance_v_cottrell from "./authorities/alliance-v-cottrell.json" with { type: "json" };
import authorities_anderson_v_liberty_lobby from "./authorities/anderson-v-liberty-lobby.json" with { type: "json" };
import authorities_andrews_v_sirius_xm from "./authorities/andrews-v-sirius-xm.json" with { type: "json" };
import authorities_aol_v_lcgm from "./authorities/aol-v-lcgm.json" with { type: "json" };
import authorities_armendariz from "./authorities/armendariz.json" with { type: "json" };
import authorities_ashcroft_v_iqbal from "./authorities/ashcroft-v-iqbal.json" with { type: "json" };
import authorities_atlantic_marine from "./authorities/atlantic-marine.json" with { type: "json" };
import authorities_auernheimer from "./authorities/auernheimer.json" with { type: "json" };
import authorities_avenue_a from "./authorities/avenue-a.json" with { type: "json" };
import authorities_bd_v_blizzard from "./authorities/bd-v-blizzard.json" with { type: "json" };
import authorities_bell_atlantic_v_twombly from "./authorities/bell-atlantic-v-twombly.json" with { type: "json" };
import authorities_berman_v_freedom_financial from "./authorities/berman-v-freedom-financial.json" with { type: "json" };
import authorities_better_holdco_v_beeline from "./authorities/better-holdco-v-beeline.json" with { type: "json" };
import authorities_bmw_v_gore from "./authorities/bmw-v-gore.json" with { type: "json" };
import authorities_bose_v_interclick from "./authorities/bose-v-interclick.json" with { type: "json" };
import authorities_bowen_v_porsche from "./authorities/bowen-v-porsche.json" with { type: "json" };
import authorities_brekka from "./authorities/brekka.json" with { type: "json" };
import authorities_briskin_v_shopify from "./authorities/briskin-v-shopify.json" with { type: "json" };
import authorities_brown_jordan_v_carmicle from "./authorities/brown-jordan-v-carmicle.json" with { type: "json" };
import authorities_brown_v_google from "./authorities/brown-v-google.json" with { type: "json" };
import authorities_butera_v_ibm from "./authorities/butera-v-ibm.json" with { type: "json" };
import authorities_butters_v_vance from "./authorities/butters-v-vance.json" with { type: "json" };
import authorities_cabrales from "./authorities/cabrales.json" with { type: "json" };
import authorities_caci_1812 from "./authorities/caci-1812.json" with { type: "json" };
import authorities_caci_1814 from "./authorities/caci-1814.json" with { type: "json" };
import authorities_caci_2101 from "./authorities/caci-2101.json" with { type: "json" };
import authorities_caci_303 from "./authorities/caci-303.json" with { type: "json" };
import authorities_calder_v_jones from "./authorities/calder-v-jones.json" with { type: "json" };
import authorities_capitol_audio_v_umemoto from "./authorities/capitol-audio-v-umemoto.json" with { type: "json" };
import authorities_celotex_v_catrett from "./authorities/celotex-v-catrett.json" with { type: "json" };
import authorities_central_bank_of_denver from "./authorities/central-bank-of-denver.json" with { type: "json" };
import authorities_chabolla_v_classpass from "./authorities/chabolla-v-classpass.json" with { type: "json" };
import authorities_childs from "./authorities/childs.json" with { type: "json" };
import authorities_chrisman from "./authorities/chrisman.json" with { type: "json" };
import authorities_christensen from "./authorities/christensen.json" with { type: "json" };
import authorities_citrin from "./authorities/citrin.json" with { type: "json" };
import authorities_civic_center_v_mason_street from "./authorities/civic-center-v-mason-street.json" with { type: "json" };
import authorities_civil_code_1668 from "./authorities/civil-code-1668.json" with { type: "json" };
import authorities_civil_code_2330 from "./authorities/civil-code-2330.json" with { type: "json" };
import authorities_civil_code_2338 from "./authorities/civil-code-2338.json" with { type: "json" };
import authorities_civil_code_3294 from "./authorities/civil-code-3294.json" with { type: "json" };
import authorities_civil_code_3360 from "./authorities/civil-code-3360.json" with { type: "json" };
import authorities_conley_v_gibson from "./authorities/conley-v-gibson.json" with { type: "json" };
import authorities_conn_general_v_new_images from "./authorities/conn-general-v-new-images.json" with { type: "json" };
import authorities_cottle_v_plaid from "./authorities/cottle-v-plaid.json" with { type: "json" };
import authorities_craigslist_v_3taps from "./authorities/craigslist-v-3taps.json" with { type: "json" };
import authorities_craigslist_v_naturemarket from "./authorities/craigslist-v-naturemarket.json" with { type: "json" };
import authorities_creative_computing_v_getloaded from "./authorities/creative-computing-v-getloaded.json" with { type: "json" };
import authorities_criminal_rule_12 from "./authorities/criminal-rule-12.json" with { type: "json" };
import authorities_cullinane_v_uber from "./authorities/cullinane-v-uber.json" with { type: "json" };
import authorities_cvent_v_eventbrite from "./authorities/cvent-v-eventbrite.json" with { type: "json" };
import authorities_doe_v_meta_2023 from "./authorities/doe-v-meta-2023.json" with { type: "json" };
import authorities_doubleclick from "./authorities/doubleclick.json" with { type: "json" };
import authorities_douglas_v_us_district_court from "./authorities/douglas-v-us-district-court.json" with { type: "json" };
import authorities_drew from "./authorities/drew.json" with { type: "json" };
import authorities_ebay_v_bidders_edge from "./authorities/ebay-v-bidders-edge.json" with { type: "json" };
import authorities_ebay_v_digital_point from "./authorities/ebay-v-digital-point.json" with { type: "json" };
import authorities_ebay_v_mercexchange from "./authorities/ebay-v-mercexchange.json" with { type: "json" };
import authorities_eddings_2025 from "./authorities/eddings-2025.json" with { type: "json" };
import authorities_ef_cultural_v_explorica from "./authorities/ef-cultural-v-explorica.json" with { type: "json" };
import authorities_ef_cultural_v_zefer from "./authorities/ef-cultural-v-zefer.json" with { type: "json" };
import authorities_eitel_v_mccool from "./authorities/eitel-v-mccool.json" with { type: "json" };
import authorities_elation_v_fenn_bridge from "./authorities/elation-v-fenn-bridge.json" with { type: "json" };
import authorities_evidence_rule_201 from "./authorities/evidence-rule-201.json" with { type: "json" };
import authorities_evidence_rule_801 from "./authorities/evidence-rule-801.json" with { type: "json" };
import authorities_facebook_internet_tracking from "./authorities/facebook-internet-tracking.json" with { type: "json" };
import authorities_facebook_v_power_ventures_2010 from "./authorities/facebook-v-power-ventures-2010.json" with { type: "json" };
import authorities_facebook_v_power_ventures from "./authorities/facebook-v-power-ventures.json" with { type: "json" };
import authorities_federal_arbitration_act_4 from "./authorities/federal-arbitration-act-4.json" with { type: "json" };
import authorities_fidlar_v_lps from "./authorities/fidlar-v-lps.json" with { type: "json" };
import authorities_flextronics_v_ptc from "./authorities/flextronics-v-ptc.json" with { type: "json" };
import authorities_ford_v_montana from "./authorities/ford-v-montana.json" with { type: "json" };
import authorities_garrabrants from "./authorities/garrabrants.json" with { type: "json" };
import authorities_godun_v_justanswer from "./authorities/godun-v-justanswer.json" with { type: "json" };
import authorities_hawkins from "./authorities/hawkins.json" with { type: "json" };
import authorities_herman_v_huddleston from "./authorities/herman-v-huddleston.json" with { type: "json" };
import authorities_hiq_v_linkedin_2019 from "./authorities/hiq-v-linkedin-2019.json" with { type: "json" };
import authorities_hiq_v_linkedin_2022 from "./authorities/hiq-v-linkedin-2022.json" with { type: "json" };
import authorities_hiq_v_linkedin_sj_2022 from "./authorities/hiq-v-linkedin-sj-2022.json" with { type: "json" };
import authorities_in_re_winship from "./authorities/in-re-winship.json" with { type: "json" };
import authorities_intel_v_hamidi from "./authorities/intel-v-hamidi.json" with { type: "json" };
import authorities_iparadigms from "./authorities/iparadigms.json" with { type: "json" };
import authorities_ireland_v_bauxites from "./authorities/ireland-v-bauxites.json" with { type: "json" };
import authorities_jackson_v_amazon from "./authorities/jackson-v-amazon.json" with { type: "json" };
import authorities_jackson_v_virginia from "./authorities/jackson-v-virginia.json" with { type: "json" };
import authorities_john from "./authorities/john.json" with { type: "json" };
import authorities_keebaugh_v_warner_bros from "./authorities/keebaugh-v-warner-bros.json" with { type: "json" };
import authorities_landgraf from "./authorities/landgraf.json" with { type: "json" };
import authorities_lewis_jorge_v_pomona from "./authorities/lewis-jorge-v-pomona.json" with { type: "json" };
import authorities_long_v_provide_commerce from "./authorities/long-v-provide-commerce.json" with { type: "json" };
import authorities_lowson from "./authorities/lowson.json" with { type: "json" };
import authorities_meta_v_brandtotal from "./authorities/meta-v-brandtotal.json" with { type: "json" };
import authorities_meta_v_bright_data from "./authorities/meta-v-bright-data.json" with { type: "json" };
import authorities_meyer_v_uber from "./authorities/meyer-v-uber.json" with { type: "json" };
import authorities_mintz_v_bartelstein from "./authorities/mintz-v-bartelstein.json" with { type: "json" };
import authorities_montz_v_pilgrim from "./authorities/montz-v-pilgrim.json" with { type: "json" };
import authorities_morris from "./authorities/morris.json" with { type: "json" };
import authorities_moxie_v_nielsen from "./authorities/moxie-v-nielsen.json" with { type: "json" };
import authorities_netapp_v_nimble from "./authorities/netapp-v-nimble.json" with { type: "json" };
import authorities_new_england_country_foods_v_vanlaw from "./authorities/new-england-country-foods-v-vanlaw.json" with { type: "json" };
import authorities_new_show_studios_v_needle from "./authorities/new-show-studios-v-needle.json" with { type: "json" };
import authorities_nexans_v_sark_usa from "./authorities/nexans-v-sark-usa.json" with { type: "json" };
import authorities_nguyen_v_barnes_noble from "./authorities/nguyen-v-barnes-noble.json" with { type: "json" };
import authorities_nosal_1 from "./authorities/nosal-1.json" with { type: "json" };
import authorities_nosal_2 from "./authorities/nosal-2.json" with { type: "json" };
import authorities_nosal_panel from "./authorities/nosal-panel.json" with { type: "json" };
import authorities_nowak_v_xapo from "./authorities/nowak-v-xapo.json" with { type: "json" };
import authorities_nra_group_v_durenleau from "./authorities/nra-group-v-durenleau.json" with { type: "json" };
import authorities_oasis_west_v_goldman from "./authorities/oasis-west-v-goldman.json" with { type: "json" };
import authorities_oberstein_v_live_nation from "./authorities/oberstein-v-live-nation.json" with { type: "json" };
import authorities_oracle_v_rimini from "./authorities/oracle-v-rimini.json" with { type: "json" };
import authorities_oto_v_kho from "./authorities/oto-v-kho.json" with { type: "json" };
import authorities_patrick_v_running_warehouse from "./authorities/patrick-v-running-warehouse.json" with { type: "json" };
import authorities_pierce_v_underwood from "./authorities/pierce-v-underwood.json" with { type: "json" };
import authorities_pinkerton from "./authorities/pinkerton.json" with { type: "json" };
import authorities_planned_parenthood_v_acla from "./authorities/planned-parenthood-v-acla.json" with { type: "json" };
import authorities_pulte_homes from "./authorities/pulte-homes.json" with { type: "json" };
import authorities_reeves_v_sanderson from "./authorities/reeves-v-sanderson.json" with { type: "json" };
import authorities_register_v_verio_2000 from "./authorities/register-v-verio-2000.json" with { type: "json" };
import authorities_register_v_verio from "./authorities/register-v-verio.json" with { type: "json" };
import authorities_resdev_v_lot_builders from "./authorities/resdev-v-lot-builders.json" with { type: "json" };
import authorities_restatement_torts_218 from "./authorities/restatement-torts-218.json" with { type: "json" };
import authorities_richmark_v_timber_falling from "./authorities/richmark-v-timber-falling.json" with { type: "json" };
import authorities_rodriguez from "./authorities/rodriguez.json" with { type: "json" };
import authorities_role_models_v_jones from "./authorities/role-models-v-jones.json" with { type: "json" };
import authorities_royal_truck from "./authorities/royal-truck.json" with { type: "json" };
import authorities_rule_12 from "./authorities/rule-12.json" with { type: "json" };
import authorities_rule_19 from "./authorities/rule-19.json" with { type: "json" };
import authorities_rule_36 from "./authorities/rule-36.json" with { type: "json" };
import authorities_rule_37 from "./authorities/rule-37.json" with { type: "json" };
import authorities_rule_4_k_2 from "./authorities/rule-4-k-2.json" with { type: "json" };
import authorities_rule_50 from "./authorities/rule-50.json" with { type: "json" };
import authorities_rule_52 from "./authorities/rule-52.json" with { type: "json" };
import authorities_rule_55 from "./authorities/rule-55.json" with { type: "json" };
import authorities_rule_56 from "./authorities/rule-56.json" with { type: "json" };
import authorities_ryanair_v_booking_2022 from "./authorities/ryanair-v-booking-2022.json" with { type: "json" };
import authorities_ryanair_v_booking_2025 from "./authorities/ryanair-v-booking-2025.json" with { type: "json" };
import authorities_ryanair_v_booking_verdict_2024 from "./authorities/ryanair-v-booking-verdict-2024.json" with { type: "json" };
import authorities_sablan from "./authorities/sablan.json" with { type: "json" };
import authorities_saini from "./authorities/saini.json" with { type: "json" };
import authorities_samantar_v_yousuf from "./authorities/samantar-v-yousuf.json" with { type: "json" };
import authorities_sandvig_v_barr from "./authorities/sandvig-v-barr.json" with { type: "json" };
import authorities_secureinfo_v_telos from "./authorities/secureinfo-v-telos.json" with { type: "json" };
import authorities_sellers_v_justanswer from "./authorities/sellers-v-justanswer.json" with { type: "json" };
import authorities_sewell_v_bernardin from "./authorities/sewell-v-bernardin.json" with { type: "json" };
import authorities_shurgard from "./authorities/shurgard.json" with { type: "json" };
import authorities_southwest_v_farechase from "./authorities/southwest-v-farechase.json" with { type: "json" };
import authorities_specht_v_netscape from "./authorities/specht-v-netscape.json" with { type: "json" };
import authorities_starke_v_squaretrade from "./authorities/starke-v-squaretrade.json" with { type: "json" };
import authorities_state_farm_v_campbell from "./authorities/state-farm-v-campbell.json" with { type: "json" };
import authorities_steele from "./authorities/steele.json" with { type: "json" };
import authorities_sullivan_2025 from "./authorities/sullivan-2025.json" with { type: "json" };
import authorities_sullivan_v_oracle from "./authorities/sullivan-v-oracle.json" with { type: "json" };
import authorities_teran from "./authorities/teran.json" with { type: "json" };
import authorities_theofel from "./authorities/theofel.json" with { type: "json" };
import authorities_thrifty_tel_v_bezenek from "./authorities/thrifty-tel-v-bezenek.json" with { type: "json" };
import authorities_ticketmaster_v_prestige_january_2018 from "./authorities/ticketmaster-v-prestige-january-2018.json" with { type: "json" };
import authorities_ticketmaster_v_prestige_may_2018 from "./authorities/ticketmaster-v-prestige-may-2018.json" with { type: "json" };
import authorities_valle from "./authorities/valle.json" with { type: "json" };
import authorities_van_buren from "./authorities/van-buren.json" with { type: "json" };
import authorities_walden_v_fiore from "./authorities/walden-v-fiore.json" with { type: "json" };
import authorities_wec_carolina from "./authorities/wec-carolina.json" with { type: "json" };
import authorities_werner_masuda from "./authorities/werner-masuda.json" with { type: "json" };
import authorities_whatsapp_v_nso_2020 from "./authorities/whatsapp-v-nso-2020.json" with { type: "json" };
import authorities_whatsapp_v_nso_2024 from "./authorities/whatsapp-v-nso-2024.json" with { type: "json" };
import authorities_whatsapp_v_nso_2025 from "./authorities/whatsapp-v-nso-2025.json" with { type: "json" };
import authorities_whatsapp_v_nso_discovery_2024 from "./authorities/whatsapp-v-nso-discovery-2024.json" with { type: "json" };
import authorities_whatsapp_v_nso_immunity_2021 from "./authorities/whatsapp-v-nso-immunity-2021.json" with { type: "json" };
import authorities_whatsapp_v_nso_stay_2025 from "./authorities/whatsapp-v-nso-stay-2025.json" with { type: "json" };
import authorities_whatsapp_v_nso_verdict_2025 from "./authorities/whatsapp-v-nso-verdict-2025.json" with { type: "json" };
import authorities_winter_v_nrdc from "./authorities/winter-v-nrdc.json" with { type: "json" };
import authorities_x_v_bright_data from "./authorities/x-v-bright-data.json" with { type: "json" };
import authorities_x_v_ccdh from "./authorities/x-v-ccdh.json" with { type: "json" };
import authorities_yoder_v_equipmentfacts from "./authorities/yoder-v-equipmentfacts.json" with { type: "json" };
import cdafa_access_without_permission from "./cdafa/access-without-permission.json" with { type: "json" };
import cdafa_access from "./cdafa/access.json" with { type: "json" };
import cdafa_b_1_access from "./cdafa/b.1.access.json" with { type: "json" };
import cdafa_b_1_access_until_2015_01_01 from "./cdafa/b.1.access.until-2015-01-01.json" with { type: "json" };
import cdafa_b_10_injury from "./cdafa/b.10.injury.json" with { type: "json" };
import cdafa_b_11_victim_expenditure from "./cdafa/b.11.victim-expenditure.json" with { type: "json" };
import cdafa_b_12_contaminant from "./cdafa/b.12.contaminant.json" with { type: "json" };
import cdafa_b_5_computer_system from "./cdafa/b.5.computer-system.json" with { type: "json" };
import cdafa_c_1_scheme_or_wrongful_gain from "./cdafa/c.1.scheme-or-wrongful-gain.json" with { type: "json" };
import cdafa_c_10_government_services from "./cdafa/c.10.government-services.json" with { type: "json" };
import cdafa_c_11_public_safety_data from "./cdafa/c.11.public-safety-data.json" with { type: "json" };
import cdafa_c_12_public_safety_services from "./cdafa/c.12.public-safety-services.json" with { type: "json" };
import cdafa_c_13_public_safety_means_of_access from "./cdafa/c.13.public-safety-means-of-access.json" with { type: "json" };
import cdafa_c_14_public_safety_contaminant from "./cdafa/c.14.public-safety-contaminant.json" with { type: "json" };
import cdafa_c_2_taking_data from "./cdafa/c.2.taking-data.json" with { type: "json" };
import cdafa_c_3_computer_services from "./cdafa/c.3.computer-services.json" with { type: "json" };
import cdafa_c_4_altering_data from "./cdafa/c.4.altering-data.json" with { type: "json" };
import cdafa_c_5_disrupting_services from "./cdafa/c.5.disrupting-services.json" with { type: "json" };
import cdafa_c_6_means_of_access from "./cdafa/c.6.means-of-access.json" with { type: "json" };
import cdafa_c_7_access_without_permission from "./cdafa/c.7.access-without-permission.json" with { type: "json" };
import cdafa_c_8_contaminant from "./cdafa/c.8.contaminant.json" with { type: "json" };
import cdafa_c_9_domain_name_or_profile from "./cdafa/c.9.domain-name-or-profile.json" with { type: "json" };
import cdafa_damage_or_loss from "./cdafa/damage-or-loss.json" with { type: "json" };
import cdafa_damage_or_loss_value_of_data from "./cdafa/damage-or-loss.value-of-data.json" with { type: "json" };
import cdafa_e_1_civil_action from "./cdafa/e.1.civil-action.json" with { type: "json" };
import cdafa_e_1_compensatory from "./cdafa/e.1.compensatory.json" with { type: "json" };
import cdafa_e_1_contaminated_computer from "./cdafa/e.1.contaminated-computer.json" with { type: "json" };
import cdafa_e_1_injunction from "./cdafa/e.1.injunction.json" with { type: "json" };
import cdafa_e_2_fees from "./cdafa/e.2.fees.json" with { type: "json" };
import cdafa_e_4_punitive from "./cdafa/e.4.punitive.json" with { type: "json" };
import cdafa_h_1_lawful_employment from "./cdafa/h.1.lawful-employment.json" with { type: "json" };
import cdafa_h_2_small_use_by_employee from "./cdafa/h.2.small-use-by-employee.json" with { type: "json" };
import cdafa_j_deemed_access from "./cdafa/j.deemed-access.json" with { type: "json" };
import cdafa_permission_withdrawn from "./cdafa/permission-withdrawn.json" with { type: "json" };
import cdafa_public_records from "./cdafa/public-records.json" with { type: "json" };
import cdafa_services_without_permission from "./cdafa/services-without-permission.json" with { type: "json" };
import cdafa_taking_without_permission from "./cdafa/taking-without-permission.json" with { type: "json" };
import cdafa_territory from "./cdafa/territory.json" with { type: "json" };
import cdafa_want_of_permission from "./cdafa/want-of-permission.json" with { type: "json" };
import cdafa_want_of_permission_technical_barrier from "./cdafa/want-of-permission.technical-barrier.json" with { type: "json" };
import cfaa_a_1_national_security_information from "./cfaa/a.1.national-security-information.json" with { type: "json" };
import cfaa_a_1_national_security_information_until_1990_11_29 from "./cfaa/a.1.national-security-information.until-1990-11-29.json" with { type: "json" };
import cfaa_a_1_national_security_information_until_1996_10_11 from "./cfaa/a.1.national-security-information.until-1996-10-11.json" with { type: "json" };
import cfaa_a_2_A_financial_record from "./cfaa/a.2.A.financial-record.json" with { type: "json" };
import cfaa_a_2_A_financial_record_until_1996_10_11 from "./cfaa/a.2.A.financial-record.until-1996-10-11.json" with { type: "json" };
import cfaa_a_2_B_information_from_united_states from "./cfaa/a.2.B.information-from-united-states.json" with { type: "json" };
import cfaa_a_2_C_information_from_protected_computer from "./cfaa/a.2.C.information-from-protected-computer.json" with { type: "json" };
import cfaa_a_2_C_information_from_protected_computer_until_2008_09_26 from "./cfaa/a.2.C.information-from-protected-computer.until-2008-09-26.json" with { type: "json" };
import cfaa_a_3_nonpublic_government_computer from "./cfaa/a.3.nonpublic-government-computer.json" with { type: "json" };
import cfaa_a_3_nonpublic_government_computer_until_1994_09_13 from "./cfaa/a.3.nonpublic-government-computer.until-1994-09-13.json" with { type: "json" };
import cfaa_a_3_nonpublic_government_computer_until_1996_10_11 from "./cfaa/a.3.nonpublic-government-computer.until-1996-10-11.json" with { type: "json" };
import cfaa_a_4_fraud from "./cfaa/a.4.fraud.json" with { type: "json" };
import cfaa_a_4_fraud_until_1996_10_11 from "./cfaa/a.4.fraud.until-1996-10-11.json" with { type: "json" };
import cfaa_a_5_A_transmission_causing_damage from "./cfaa/a.5.A.transmission-causing-damage.json" with { type: "json" };
import cfaa_a_5_A_transmission_causing_damage_until_1994_09_13 from "./cfaa/a.5.A.transmission-causing-damage.until-1994-09-13.json" with { type: "json" };
import cfaa_a_5_A_transmission_causing_damage_until_1996_10_11 from "./cfaa/a.5.A.transmission-causing-damage.until-1996-10-11.json" with { type: "json" };
import cfaa_a_5_A_transmission_causing_damage_until_2001_10_26 from "./cfaa/a.5.A.transmission-causing-damage.until-2001-10-26.json" with { type: "json" };
import cfaa_a_5_A_transmission_causing_damage_until_2008_09_26 from "./cfaa/a.5.A.transmission-causing-damage.until-2008-09-26.json" with { type: "json" };
import cfaa_a_5_B_access_recklessly_causing_damage from "./cfaa/a.5.B.access-recklessly-causing-damage.json" with { type: "json" };
import cfaa_a_5_B_access_recklessly_causing_damage_until_1994_09_13 from "./cfaa/a.5.B.access-recklessly-causing-damage.until-1994-09-13.json" with { type: "json" };
import cfaa_a_5_B_access_recklessly_causing_damage_until_1996_10_11 from "./cfaa/a.5.B.access-recklessly-causing-damage.until-1996-10-11.json" with { type: "json" };
import cfaa_a_5_B_access_recklessly_causing_damage_until_2001_10_26 from "./cfaa/a.5.B.access-recklessly-causing-damage.until-2001-10-26.json" with { type: "json" };
import cfaa_a_5_B_access_recklessly_causing_damage_until_2008_09_26 from "./cfaa/a.5.B.access-recklessly-causing-damage.until-2008-09-26.json" with { type: "json" };
import cfaa_a_5_C_access_causing_damage_and_loss from "./cfaa/a.5.C.access-causing-damage-and-loss.json" with { type: "json" };
import cfaa_a_5_C_access_causing_damage_and_loss_until_2001_10_26 from "./cfaa/a.5.C.access-causing-damage-and-loss.until-2001-10-26.json" with { type: "json" };
import cfaa_a_5_C_access_causing_damage_and_loss_until_2008_09_26 from "./cfaa/a.5.C.access-causing-damage-and-loss.until-2008-09-26.json" with { type: "json" };
import cfaa_a_6_trafficking_in_passwords from "./cfaa/a.6.trafficking-in-passwords.json" with { type: "json" };
import cfaa_a_7_extortion from "./cfaa/a.7.extortion.json" with { type: "json" };
import cfaa_a_7_extortion_until_2001_10_26 from "./cfaa/a.7.extortion.until-2001-10-26.json" with { type: "json" };
import cfaa_a_7_extortion_until_2008_09_26 from "./cfaa/a.7.extortion.until-2008-09-26.json" with { type: "json" };
import cfaa_access_induced from "./cfaa/access.induced.json" with { type: "json" };
import cfaa_access from "./cfaa/access.json" with { type: "json" };
import cfaa_authorization_path from "./cfaa/authorization-path.json" with { type: "json" };
import cfaa_b_attempt from "./cfaa/b.attempt.json" with { type: "json" };
import cfaa_b_attempt_until_2008_09_26 from "./cfaa/b.attempt.until-2008-09-26.json" with { type: "json" };
import cfaa_b_conspiracy from "./cfaa/b.conspiracy.json" with { type: "json" };
import cfaa_b_conspiracy_until_2008_09_26 from "./cfaa/b.conspiracy.until-2008-09-26.json" with { type: "json" };
import cfaa_b_object from "./cfaa/b.object.json" with { type: "json" };
import cfaa_c_4_A_i_I_loss_of_at_least_5000_dollars from "./cfaa/c.4.A.i.I.loss-of-at-least-5000-dollars.json" with { type: "json" };
import cfaa_c_4_A_i_I_loss_of_at_least_5000_dollars_until_2001_10_26 from "./cfaa/c.4.A.i.I.loss-of-at-least-5000-dollars.until-2001-10-26.json" with { type: "json" };
import cfaa_c_4_A_i_I_loss_of_at_least_5000_dollars_until_2008_09_26 from "./cfaa/c.4.A.i.I.loss-of-at-least-5000-dollars.until-2008-09-26.json" with { type: "json" };
import cfaa_c_4_A_i_II_medical_care from "./cfaa/c.4.A.i.II.medical-care.json" with { type: "json" };
import cfaa_c_4_A_i_II_medical_care_until_2001_10_26 from "./cfaa/c.4.A.i.II.medical-care.until-2001-10-26.json" with { type: "json" };
import cfaa_c_4_A_i_II_medical_care_until_2008_09_26 from "./cfaa/c.4.A.i.II.medical-care.until-2008-09-26.json" with { type: "json" };
import cfaa_c_4_A_i_III_physical_injury from "./cfaa/c.4.A.i.III.physical-injury.json" with { type: "json" };
import cfaa_c_4_A_i_III_physical_injury_until_2001_10_26 from "./cfaa/c.4.A.i.III.physical-injury.until-2001-10-26.json" with { type: "json" };
import cfaa_c_4_A_i_III_physical_injury_until_2008_09_26 from "./cfaa/c.4.A.i.III.physical-injury.until-2008-09-26.json" with { type: "json" };
import cfaa_c_4_A_i_IV_public_health_or_safety from "./cfaa/c.4.A.i.IV.public-health-or-safety.json" with { type: "json" };
import cfaa_c_4_A_i_IV_public_health_or_safety_until_2001_10_26 from "./cfaa/c.4.A.i.IV.public-health-or-safety.until-2001-10-26.json" with { type: "json" };
import cfaa_c_4_A_i_IV_public_health_or_safety_until_2008_09_26 from "./cfaa/c.4.A.i.IV.public-health-or-safety.until-2008-09-26.json" with { type: "json" };
import cfaa_c_4_A_i_V_justice_defense_or_security_computer from "./cfaa/c.4.A.i.V.justice-defense-or-security-computer.json" with { type: "json" };
import cfaa_c_4_A_i_V_justice_defense_or_security_computer_until_2008_09_26 from "./cfaa/c.4.A.i.V.justice-defense-or-security-computer.until-2008-09-26.json" with { type: "json" };
import cfaa_c_4_A_i_VI_ten_or_more_computers from "./cfaa/c.4.A.i.VI.ten-or-more-computers.json" with { type: "json" };
import cfaa_e_1_computer from "./cfaa/e.1.computer.json" with { type: "json" };
import cfaa_e_11_loss_brown_jordan from "./cfaa/e.11.loss.brown-jordan.json" with { type: "json" };
import cfaa_e_11_loss_iparadigms from "./cfaa/e.11.loss.iparadigms.json" with { type: "json" };
import cfaa_e_11_loss from "./cfaa/e.11.loss.json" with { type: "json" };
import cfaa_e_11_loss_moxie from "./cfaa/e.11.loss.moxie.json" with { type: "json" };
import cfaa_e_11_loss_technological_harm from "./cfaa/e.11.loss.technological-harm.json" with { type: "json" };
import cfaa_e_11_loss_until_1996_10_11 from "./cfaa/e.11.loss.until-1996-10-11.json" with { type: "json" };
import cfaa_e_11_loss_until_2001_10_26 from "./cfaa/e.11.loss.until-2001-10-26.json" with { type: "json" };
import cfaa_e_11_loss_yoder from "./cfaa/e.11.loss.yoder.json" with { type: "json" };
import cfaa_e_2_A_government_or_bank from "./cfaa/e.2.A.government-or-bank.json" with { type: "json" };
import cfaa_e_2_A_government_or_bank_until_1996_10_11 from "./cfaa/e.2.A.government-or-bank.until-1996-10-11.json" with { type: "json" };
import cfaa_e_2_B_commerce from "./cfaa/e.2.B.commerce.json" with { type: "json" };
import cfaa_e_2_B_commerce_until_1996_10_11 from "./cfaa/e.2.B.commerce.until-1996-10-11.json" with { type: "json" };
import cfaa_e_2_B_commerce_until_2001_10_26 from "./cfaa/e.2.B.commerce.until-2001-10-26.json" with { type: "json" };
import cfaa_e_2_B_commerce_until_2008_09_26 from "./cfaa/e.2.B.commerce.until-2008-09-26.json" with { type: "json" };
import cfaa_e_2_C_voting_system from "./cfaa/e.2.C.voting-system.json" with { type: "json" };
import cfaa_e_2_protected_computer from "./cfaa/e.2.protected-computer.json" with { type: "json" };
import cfaa_e_2_protected_computer_until_1996_10_11 from "./cfaa/e.2.protected-computer.until-1996-10-11.json" with { type: "json" };
import cfaa_e_2_protected_computer_until_2020_10_20 from "./cfaa/e.2.protected-computer.until-2020-10-20.json" with { type: "json" };
import cfaa_e_6_exceeds_authorized_access from "./cfaa/e.6.exceeds-authorized-access.json" with { type: "json" };
import cfaa_e_8_damage from "./cfaa/e.8.damage.json" with { type: "json" };
import cfaa_e_8_damage_until_2001_10_26 from "./cfaa/e.8.damage.until-2001-10-26.json" with { type: "json" };
import cfaa_entitlement_brekka from "./cfaa/entitlement.brekka.json" with { type: "json" };
import cfaa_entitlement_explorica from "./cfaa/entitlement.explorica.json" with { type: "json" };
import cfaa_entitlement_john from "./cfaa/entitlement.john.json" with { type: "json" };
import cfaa_entitlement from "./cfaa/entitlement.json" with { type: "json" };
import cfaa_entitlement_lcgm from "./cfaa/entitlement.lcgm.json" with { type: "json" };
import cfaa_entitlement_nosal_1 from "./cfaa/entitlement.nosal-1.json" with { type: "json" };
import cfaa_entitlement_nosal_panel from "./cfaa/entitlement.nosal-panel.json" with { type: "json" };
import cfaa_entitlement_rodriguez from "./cfaa/entitlement.rodriguez.json" with { type: "json" };
import cfaa_entitlement_royal_truck from "./cfaa/entitlement.royal-truck.json" with { type: "json" };
import cfaa_entitlement_sandvig from "./cfaa/entitlement.sandvig.json" with { type: "json" };
import cfaa_entitlement_valle from "./cfaa/entitlement.valle.json" with { type: "json" };
import cfaa_entitlement_van_buren from "./cfaa/entitlement.van-buren.json" with { type: "json" };
import cfaa_entitlement_wec_carolina from "./cfaa/entitlement.wec-carolina.json" with { type: "json" };
import cfaa_f_law_enforcement from "./cfaa/f.law-enforcement.json" with { type: "json" };
import cfaa_g_civil_action from "./cfaa/g.civil-action.json" with { type: "json" };
import cfaa_g_civil_action_until_1994_09_13 from "./cfaa/g.civil-action.until-1994-09-13.json" with { type: "json" };
import cfaa_g_civil_action_until_1996_10_11 from "./cfaa/g.civil-action.until-1996-10-11.json" with { type: "json" };
import cfaa_g_civil_action_until_2001_10_26 from "./cfaa/g.civil-action.until-2001-10-26.json" with { type: "json" };
import cfaa_g_civil_action_until_2008_09_26 from "./cfaa/g.civil-action.until-2008-09-26.json" with { type: "json" };
import cfaa_g_negligent_design from "./cfaa/g.negligent-design.json" with { type: "json" };
import cfaa_gate_inner_durenleau from "./cfaa/gate.inner.durenleau.json" with { type: "json" };
import cfaa_gate_inner from "./cfaa/gate.inner.json" with { type: "json" };
import cfaa_gate_inner_words_too from "./cfaa/gate.inner.words-too.json" with { type: "json" };
import cfaa_gate_outer_express_words from "./cfaa/gate.outer.express-words.json" with { type: "json" };
import cfaa_gate_outer from "./cfaa/gate.outer.json" with { type: "json" };
import cfaa_gate_outer_register from "./cfaa/gate.outer.register.json" with { type: "json" };
import cfaa_intent_to_defraud_fidlar from "./cfaa/intent-to-defraud.fidlar.json" with { type: "json" };
import cfaa_intent_to_defraud from "./cfaa/intent-to-defraud.json" with { type: "json" };
import cfaa_intent_to_defraud_saini from "./cfaa/intent-to-defraud.saini.json" with { type: "json" };
import cfaa_intent_to_defraud_wrongdoing from "./cfaa/intent-to-defraud.wrongdoing.json" with { type: "json" };
import cfaa_permission_agency from "./cfaa/permission.agency.json" with { type: "json" };
import cfaa_permission_brekka from "./cfaa/permission.brekka.json" with { type: "json" };
import cfaa_permission from "./cfaa/permission.json" with { type: "json" };
import cfaa_permission_pulte from "./cfaa/permission.pulte.json" with { type: "json" };
import cfaa_permission_shurgard from "./cfaa/permission.shurgard.json" with { type: "json" };
import cfaa_permission_wec_carolina from "./cfaa/permission.wec-carolina.json" with { type: "json" };
import cfaa_without_authorization from "./cfaa/without-authorization.json" with { type: "json" };
import chattels_harm_capacity from "./chattels/harm.capacity.json" with { type: "json" };
import chattels_harm_hamidi from "./chattels/harm.hamidi.json" with { type: "json" };
import chattels_harm from "./chattels/harm.json" with { type: "json" };
import chattels_remedies_compensatory from "./chattels/remedies.compensatory.json" with { type: "json" };
import chattels_remedies_punitive from "./chattels/remedies.punitive.json" with { type: "json" };
import chattels_trespass from "./chattels/trespass.json" with { type: "json" };
import contract_assent from "./contract/assent.json" with { type: "json" };
import contract_breach from "./contract/breach.json" with { type: "json" };
import contract_clause_accounts from "./contract/clause.accounts.json" with { type: "json" };
import contract_clause_assistance from "./contract/clause.assistance.json" with { type: "json" };
import contract_clause_automated_use from "./contract/clause.automated-use.json" with { type: "json" };
import contract_clause_circumvention from "./contract/clause.circumvention.json" with { type: "json" };
import contract_clause_collection from "./contract/clause.collection.json" with { type: "json" };
import contract_clause_commercial_use from "./contract/clause.commercial-use.json" with { type: "json" };
import contract_clause_credential_sharing from "./contract/clause.credential-sharing.json" with { type: "json" };
import contract_clause_data_use from "./contract/clause.data-use.json" with { type: "json" };
import contract_clause_harmful_code from "./contract/clause.harmful-code.json" with { type: "json" };
import contract_clause_interference from "./contract/clause.interference.json" with { type: "json" };
import contract_clause_lawful_use from "./contract/clause.lawful-use.json" with { type: "json" };
import contract_clause_other from "./contract/clause.other.json" with { type: "json" };
import contract_clause_publication from "./contract/clause.publication.json" with { type: "json" };
import contract_clause_resale from "./contract/clause.resale.json" with { type: "json" };
import contract_clause_reverse_engineering from "./contract/clause.reverse-engineering.json" with { type: "json" };
import contract_clause_scraping from "./contract/clause.scraping.json" with { type: "json" };
import contract_clause_unauthorized_access from "./contract/clause.unauthorized-access.json" with { type: "json" };
import contract_forbidden_act from "./contract/forbidden-act.json" with { type: "json" };
import contract_formation_account from "./contract/formation.account.json" with { type: "json" };
import contract_formation_actual_knowledge from "./contract/formation.actual-knowledge.json" with { type: "json" };
import contract_formation_clickwrap from "./contract/formation.clickwrap.json" with { type: "json" };
import contract_formation_conspicuous_notice from "./contract/formation.conspicuous-notice.json" with { type: "json" };
import contract_formation_party from "./contract/formation.party.json" with { type: "json" };
import contract_formation_sign_in_wrap from "./contract/formation.sign-in-wrap.json" with { type: "json" };
import contract_formation_signed from "./contract/formation.signed.json" with { type: "json" };
import contract_formation_uncontested from "./contract/formation.uncontested.json" with { type: "json" };
import contract_harm_bare_breach from "./contract/harm.bare-breach.json" with { type: "json" };
import contract_harm from "./contract/harm.json" with { type: "json" };
import contract_remedies_compensatory from "./contract/remedies.compensatory.json" with { type: "json" };
import contract_remedies_fees from "./contract/remedies.fees.json" with { type: "json" };
import contract_remedies_liability_cap from "./contract/remedies.liability-cap.json" with { type: "json" };
import contract_remedies_nominal from "./contract/remedies.nominal.json" with { type: "json" };
import contract_scope from "./contract/scope.json" with { type: "json" };
import contract_version from "./contract/version.json" with { type: "json" };
import corpus from "./corpus.json" with { type: "json" };
import courts from "./courts.json" with { type: "json" };
import coverage_cdafa from "./coverage/cdafa.json" with { type: "json" };
import coverage_cfaa from "./coverage/cfaa.json" with { type: "json" };
import coverage_chattels from "./coverage/chattels.json" with { type: "json" };
import coverage_contract from "./coverage/contract.json" with { type: "json" };
import defenses_contract_estoppel from "./defenses/contract.estoppel.json" with { type: "json" };
import defenses_contract_illegality from "./defenses/contract.illegality.json" with { type: "json" };
import defenses_contract_incapacity from "./defenses/contract.incapacity.json" with { type: "json" };
import defenses_contract_limitation_of_liability from "./defenses/contract.limitation-of-liability.json" with { type: "json" };
import defenses_contract_non_waiver_clause from "./defenses/contract.non-waiver-clause.json" with { type: "json" };
import defenses_contract_pre_formation from "./defenses/contract.pre-formation.json" with { type: "json" };
import defenses_contract_preemption from "./defenses/contract.preemption.json" with { type: "json" };
import defenses_contract_preemption_users_content from "./defenses/contract.preemption.users-content.json" with { type: "json" };
import defenses_contract_unconscionability from "./defenses/contract.unconscionability.json" with { type: "json" };
import defenses_contract_waiver from "./defenses/contract.waiver.json" with { type: "json" };
import defenses_contract_want_of_consideration from "./defenses/contract.want-of-consideration.json" with { type: "json" };
import defenses_contract_wilful_wrong from "./defenses/contract.wilful-wrong.json" with { type: "json" };
import facts_access from "./facts/access.json" with { type: "json" };
import facts_assent from "./facts/assent.json" with { type: "json" };
import facts_attribution from "./facts/attribution.json" with { type: "json" };
import facts_cdafa from "./facts/cdafa.json" with { type: "json" };
import facts_cfaa from "./facts/cfaa.json" with { type: "json" };
import facts_chattels from "./facts/chattels.json" with { type: "json" };
import facts_contract_defenses from "./facts/contract-defenses.json" with { type: "json" };
import facts_harm from "./facts/harm.json" with { type: "json" };
import facts_information from "./facts/information.json" with { type: "json" };
import facts_limitations from "./facts/limitations.json" with { type: "json" };
import facts_parties from "./facts/parties.json" with { type: "json" };
import facts_precedent_factors from "./facts/precedent-factors.json" with { type: "json" };
import facts_remedies from "./facts/remedies.json" with { type: "json" };
import facts_statute_history from "./facts/statute-history.json" with { type: "json" };
import facts_terms from "./facts/terms.json" with { type: "json" };
import immunity_derivative from "./immunity/derivative.json" with { type: "json" };
import immunity_derivative_natural_persons_only from "./immunity/derivative.natural-persons-only.json" with { type: "json" };
import immunity_exception_commercial_activity from "./immunity/exception.commercial-activity.json" with { type: "json" };
import immunity_exception_tort from "./immunity/exception.tort.json" with { type: "json" };
import immunity_exception_waiver from "./immunity/exception.waiver.json" with { type: "json" };
import immunity_foreign_official from "./immunity/foreign-official.json" with { type: "json" };
import immunity_foreign_state from "./immunity/foreign-state.json" with { type: "json" };
import jurisdiction_consent from "./jurisdiction/consent.json" with { type: "json" };
import jurisdiction_express_aiming_briskin from "./jurisdiction/express-aiming.briskin.json" with { type: "json" };
import jurisdiction_express_aiming from "./jurisdiction/express-aiming.json" with { type: "json" };
import jurisdiction_general from "./jurisdiction/general.json" with { type: "json" };
import jurisdiction_joinder from "./jurisdiction/joinder.json" with { type: "json" };
import jurisdiction_national_contacts from "./jurisdiction/national-contacts.json" with { type: "json" };
import jurisdiction_pendent from "./jurisdiction/pendent.json" with { type: "json" };
import jurisdiction_personal from "./jurisdiction/personal.json" with { type: "json" };
import jurisdiction_purposeful_direction from "./jurisdiction/purposeful-direction.json" with { type: "json" };
import jurisdiction_specific from "./jurisdiction/specific.json" with { type: "json" };
import jurisdiction_venue from "./jurisdiction/venue.json" with { type: "json" };
import limitations_cdafa_three_years from "./limitations/cdafa.three-years.json" with { type: "json" };
import limitations_cfaa_two_years from "./limitations/cfaa.two-years.json" with { type: "json" };
import limitations_chattels_three_years from "./limitations/chattels.three-years.json" with { type: "json" };
import limitations_contract_delayed_discovery from "./limitations/contract.delayed-discovery.json" with { type: "json" };
import limitations_contract_four_years from "./limitations/contract.four-years.json" with { type: "json" };
import limitations_tolling from "./limitations/tolling.json" with { type: "json" };
import precedents_assent_by_notice from "./precedents/assent-by-notice.json" with { type: "json" };
import precedents_gate from "./precedents/gate.json" with { type: "json" };
import precedents_loss from "./precedents/loss.json" with { type: "json" };
import precedents_own_access from "./precedents/own-access.json" with { type: "json" };
import precedents_revocation from "./precedents/revocation.json" with { type: "json" };
import procedure_deadlines from "./procedure/deadlines.json" with { type: "json" };
import procedure_stages from "./procedure/stages.json" with { type: "json" };
import procedure_standards from "./procedure/standards.json" with { type: "json" };
import procedure_statuses from "./procedure/statuses.json" with { type: "json" };
import properties_amendments from "./properties/amendments.json" with { type: "json" };
import properties_cdafa from "./properties/cdafa.json" with { type: "json" };
import properties_cfaa_access from "./properties/cfaa-access.json" with { type: "json" };
import properties_cfaa_civil_action from "./properties/cfaa-civil-action.json" with { type: "json" };
import properties_cfaa_offenses from "./properties/cfaa-offenses.json" with { type: "json" };
import properties_chattels from "./properties/chattels.json" with { type: "json" };
import properties_contract from "./properties/contract.json" with { type: "json" };
import properties_limitations from "./properties/limitations.json" with { type: "json" };
import properties_suit from "./properties/suit.json" with { type: "json" };
import remedies_cfaa_compensatory from "./remedies/cfaa.compensatory.json" with { type: "json" };
import remedies_cfaa_economic_only from "./remedies/cfaa.economic-only.json" with { type: "json" };
import remedies_cfaa_economic_only_until_1996_10_11 from "./remedies/cfaa.economic-only.until-1996-10-11.json" with { type: "json" };
import remedies_cfaa_economic_only_until_2001_10_26 from "./remedies/cfaa.economic-only.until-2001-10-26.json" with { type: "json" };
import remedies_cfaa_economic_only_until_2008_09_26 from "./remedies/cfaa.economic-only.until-2008-09-26.json" with { type: "json" };
import remedies_cfaa_injunction from "./remedies/cfaa.injunction.json" with { type: "json" };
import remedies_equity from "./remedies/equity.json" with { type: "json" };
import remedies_injunction from "./remedies/injunction.json" with { type: "json" };
import remedies_punitive_ratio_four from "./remedies/punitive.ratio-four.json" with { type: "json" };
import remedies_punitive_ratio_nine from "./remedies/punitive.ratio-nine.json" with { type: "json" };

/** The shipped rules: every file under `rules/`. Generated by `npm run generate`. */
export const rules: Rules<ShippedFacts> = {
  files: [
    { path: "attribution/agency.json", value: attribution_agency },
    { path: "attribution/aids.json", value: attribution_aids },
    { path: "attribution/alter-ego.json", value: attribution_alter_ego },
    { path: "attribution/causes.json", value: attribution_causes },
    { path: "attribution/confederate.json", value: attribution_confederate },
    { path: "attribution/conspiracy.json", value: attribution_conspiracy },
    { path: "attribution/contractor.json", value: attribution_contractor },
    { path: "attribution/direct.json", value: attribution_direct },
    { path: "attribution/induces.json", value: attribution_induces },
    { path: "attribution/officer.json", value: attribution_officer },
    { path: "attribution/provides-means.json", value: attribution_provides_means },
    { path: "authorities/action-embroidery.json", value: authorities_action_embroidery },
    { path: "authorities/alliance-v-cottrell.json", value: authorities_alliance_v_cottrell },
    { path: "authorities/anderson-v-liberty-lobby.json", value: authorities_anderson_v_liberty_lobby },
    { path: "authorities/andrews-v-sirius-xm.json", value: authorities_andrews_v_sirius_xm },
    { path: "authorities/aol-v-lcgm.json", value: authorities_aol_v_lcgm },
    { path: "authorities/armendariz.json", value: authorities_armendariz },
    { path: "authorities/ashcroft-v-iqbal.json", value: authorities_ashcroft_v_iqbal },
    { path: "authorities/atlantic-marine.json", value: authorities_atlantic_marine },
    { path: "authorities/auernheimer.json", value: authorities_auernheimer },
    { path: "authorities/avenue-a.json", value: authorities_avenue_a },
    { path: "authorities/bd-v-blizzard.json", value: authorities_bd_v_blizzard },
    { path: "authorities/bell-atlantic-v-twombly.json", value: authorities_bell_atlantic_v_twombly },
    { path: "authorities/berman-v-freedom-financial.json", value: authorities_berman_v_freedom_financial },
    { path: "authorities/better-holdco-v-beeline.json", value: authorities_better_holdco_v_beeline },
    { path: "authorities/bmw-v-gore.json", value: authorities_bmw_v_gore },
    { path: "authorities/bose-v-interclick.json", value: authorities_bose_v_interclick },
    { path: "authorities/bowen-v-porsche.json", value: authorities_bowen_v_porsche },
    { path: "authorities/brekka.json", value: authorities_brekka },
    { path: "authorities/briskin-v-shopify.json", value: authorities_briskin_v_shopify },
    { path: "authorities/brown-jordan-v-carmicle.json", value: authorities_brown_jordan_v_carmicle },
    { path: "authorities/brown-v-google.json", value: authorities_brown_v_google },
    { path: "authorities/butera-v-ibm.json", value: authorities_butera_v_ibm },
    { path: "authorities/butters-v-vance.json", value: authorities_butters_v_vance },
    { path: "authorities/cabrales.json", value: authorities_cabrales },
    { path: "authorities/caci-1812.json", value: authorities_caci_1812 },
    { path: "authorities/caci-1814.json", value: authorities_caci_1814 },
    { path: "authorities/caci-2101.json", value: authorities_caci_2101 },
    { path: "authorities/caci-303.json", value: authorities_caci_303 },
    { path: "authorities/calder-v-jones.json", value: authorities_calder_v_jones },
    { path: "authorities/capitol-audio-v-umemoto.json", value: authorities_capitol_audio_v_umemoto },
    { path: "authorities/celotex-v-catrett.json", value: authorities_celotex_v_catrett },
    { path: "authorities/central-bank-of-denver.json", value: authorities_central_bank_of_denver },
    { path: "authorities/chabolla-v-classpass.json", value: authorities_chabolla_v_classpass },
    { path: "authorities/childs.json", value: authorities_childs },
    { path: "authorities/chrisman.json", value: authorities_chrisman },
    { path: "authorities/christensen.json", value: authorities_christensen },
    { path: "authorities/citrin.json", value: authorities_citrin },
    { path: "authorities/civic-center-v-mason-street.json", value: authorities_civic_center_v_mason_street },
    { path: "authorities/civil-code-1668.json", value: authorities_civil_code_1668 },
    { path: "authorities/civil-code-2330.json", value: authorities_civil_code_2330 },
    { path: "authorities/civil-code-2338.json", value: authorities_civil_code_2338 },
    { path: "authorities/civil-code-3294.json", value: authorities_civil_code_3294 },
    { path: "authorities/civil-code-3360.json", value: authorities_civil_code_3360 },
    { path: "authorities/conley-v-gibson.json", value: authorities_conley_v_gibson },
    { path: "authorities/conn-general-v-new-images.json", value: authorities_conn_general_v_new_images },
    { path: "authorities/cottle-v-plaid.json", value: authorities_cottle_v_plaid },
    { path: "authorities/craigslist-v-3taps.json", value: authorities_craigslist_v_3taps },
    { path: "authorities/craigslist-v-naturemarket.json", value: authorities_craigslist_v_naturemarket },
    { path: "authorities/creative-computing-v-getloaded.json", value: authorities_creative_computing_v_getloaded },
    { path: "authorities/criminal-rule-12.json", value: authorities_criminal_rule_12 },
    { path: "authorities/cullinane-v-uber.json", value: authorities_cullinane_v_uber },
    { path: "authorities/cvent-v-eventbrite.json", value: authorities_cvent_v_eventbrite },
    { path: "authorities/doe-v-meta-2023.json", value: authorities_doe_v_meta_2023 },
    { path: "authorities/doubleclick.json", value: authorities_doubleclick },
    { path: "authorities/douglas-v-us-district-court.json", value: authorities_douglas_v_us_district_court },
    { path: "authorities/drew.json", value: authorities_drew },
    { path: "authorities/ebay-v-bidders-edge.json", value: authorities_ebay_v_bidders_edge },
    { path: "authorities/ebay-v-digital-point.json", value: authorities_ebay_v_digital_point },
    { path: "authorities/ebay-v-mercexchange.json", value: authorities_ebay_v_mercexchange },
    { path: "authorities/eddings-2025.json", value: authorities_eddings_2025 },
    { path: "authorities/ef-cultural-v-explorica.json", value: authorities_ef_cultural_v_explorica },
    { path: "authorities/ef-cultural-v-zefer.json", value: authorities_ef_cultural_v_zefer },
    { path: "authorities/eitel-v-mccool.json", value: authorities_eitel_v_mccool },
    { path: "authorities/elation-v-fenn-bridge.json", value: authorities_elation_v_fenn_bridge },
    { path: "authorities/evidence-rule-201.json", value: authorities_evidence_rule_201 },
    { path: "authorities/evidence-rule-801.json", value: authorities_evidence_rule_801 },
    { path: "authorities/facebook-internet-tracking.json", value: authorities_facebook_internet_tracking },
    { path: "authorities/facebook-v-power-ventures-2010.json", value: authorities_facebook_v_power_ventures_2010 },
    { path: "authorities/facebook-v-power-ventures.json", value: authorities_facebook_v_power_ventures },
    { path: "authorities/federal-arbitration-act-4.json", value: authorities_federal_arbitration_act_4 },
    { path: "authorities/fidlar-v-lps.json", value: authorities_fidlar_v_lps },
    { path: "authorities/flextronics-v-ptc.json", value: authorities_flextronics_v_ptc },
    { path: "authorities/ford-v-montana.json", value: authorities_ford_v_montana },
    { path: "authorities/garrabrants.json", value: authorities_garrabrants },
    { path: "authorities/godun-v-justanswer.json", value: authorities_godun_v_justanswer },
    { path: "authorities/hawkins.json", value: authorities_hawkins },
    { path: "authorities/herman-v-huddleston.json", value: authorities_herman_v_huddleston },
    { path: "authorities/hiq-v-linkedin-2019.json", value: authorities_hiq_v_linkedin_2019 },
    { path: "authorities/hiq-v-linkedin-2022.json", value: authorities_hiq_v_linkedin_2022 },
    { path: "authorities/hiq-v-linkedin-sj-2022.json", value: authorities_hiq_v_linkedin_sj_2022 },
    { path: "authorities/in-re-winship.json", value: authorities_in_re_winship },
    { path: "authorities/intel-v-hamidi.json", value: authorities_intel_v_hamidi },
    { path: "authorities/iparadigms.json", value: authorities_iparadigms },
    { path: "authorities/ireland-v-bauxites.json", value: authorities_ireland_v_bauxites },
    { path: "authorities/jackson-v-amazon.json", value: authorities_jackson_v_amazon },
    { path: "authorities/jackson-v-virginia.json", value: authorities_jackson_v_virginia },
    { path: "authorities/john.json", value: authorities_john },
    { path: "authorities/keebaugh-v-warner-bros.json", value: authorities_keebaugh_v_warner_bros },
    { path: "authorities/landgraf.json", value: authorities_landgraf },
    { path: "authorities/lewis-jorge-v-pomona.json", value: authorities_lewis_jorge_v_pomona },
    { path: "authorities/long-v-provide-commerce.json", value: authorities_long_v_provide_commerce },
    { path: "authorities/lowson.json", value: authorities_lowson },
    { path: "authorities/meta-v-brandtotal.json", value: authorities_meta_v_brandtotal },
    { path: "authorities/meta-v-bright-data.json", value: authorities_meta_v_bright_data },
    { path: "authorities/meyer-v-uber.json", value: authorities_meyer_v_uber },
    { path: "authorities/mintz-v-bartelstein.json", value: authorities_mintz_v_bartelstein },
    { path: "authorities/montz-v-pilgrim.json", value: authorities_montz_v_pilgrim },
    { path: "authorities/morris.json", value: authorities_morris },
    { path: "authorities/moxie-v-nielsen.json", value: authorities_moxie_v_nielsen },
    { path: "authorities/netapp-v-nimble.json", value: authorities_netapp_v_nimble },
    { path: "authorities/new-england-country-foods-v-vanlaw.json", value: authorities_new_england_country_foods_v_vanlaw },
    { path: "authorities/new-show-studios-v-needle.json", value: authorities_new_show_studios_v_needle },
    { path: "authorities/nexans-v-sark-usa.json", value: authorities_nexans_v_sark_usa },
    { path: "authorities/nguyen-v-barnes-noble.json", value: authorities_nguyen_v_barnes_noble },
    { path: "authorities/nosal-1.json", value: authorities_nosal_1 },
    { path: "authorities/nosal-2.json", value: authorities_nosal_2 },
    { path: "authorities/nosal-panel.json", value: authorities_nosal_panel },
    { path: "authorities/nowak-v-xapo.json", value: authorities_nowak_v_xapo },
    { path: "authorities/nra-group-v-durenleau.json", value: authorities_nra_group_v_durenleau },
    { path: "authorities/oasis-west-v-goldman.json", value: authorities_oasis_west_v_goldman },
    { path: "authorities/oberstein-v-live-nation.json", value: authorities_oberstein_v_live_nation },
    { path: "authorities/oracle-v-rimini.json", value: authorities_oracle_v_rimini },
    { path: "authorities/oto-v-kho.json", value: authorities_oto_v_kho },
    { path: "authorities/patrick-v-running-warehouse.json", value: authorities_patrick_v_running_warehouse },
    { path: "authorities/pierce-v-underwood.json", value: authorities_pierce_v_underwood },
    { path: "authorities/pinkerton.json", value: authorities_pinkerton },
    { path: "authorities/planned-parenthood-v-acla.json", value: authorities_planned_parenthood_v_acla },
    { path: "authorities/pulte-homes.json", value: authorities_pulte_homes },
    { path: "authorities/reeves-v-sanderson.json", value: authorities_reeves_v_sanderson },
    { path: "authorities/register-v-verio-2000.json", value: authorities_register_v_verio_2000 },
    { path: "authorities/register-v-verio.json", value: authorities_register_v_verio },
    { path: "authorities/resdev-v-lot-builders.json", value: authorities_resdev_v_lot_builders },
    { path: "authorities/restatement-torts-218.json", value: authorities_restatement_torts_218 },
    { path: "authorities/richmark-v-timber-falling.json", value: authorities_richmark_v_timber_falling },
    { path: "authorities/rodriguez.json", value: authorities_rodriguez },
    { path: "authorities/role-models-v-jones.json", value: authorities_role_models_v_jones },
    { path: "authorities/royal-truck.json", value: authorities_royal_truck },
    { path: "authorities/rule-12.json", value: authorities_rule_12 },
    { path: "authorities/rule-19.json", value: authorities_rule_19 },
    { path: "authorities/rule-36.json", value: authorities_rule_36 },
    { path: "authorities/rule-37.json", value: authorities_rule_37 },
    { path: "authorities/rule-4-k-2.json", value: authorities_rule_4_k_2 },
    { path: "authorities/rule-50.json", value: authorities_rule_50 },
    { path: "authorities/rule-52.json", value: authorities_rule_52 },
    { path: "authorities/rule-55.json", value: authorities_rule_55 },
    { path: "authorities/rule-56.json", value: authorities_rule_56 },
    { path: "authorities/ryanair-v-booking-2022.json", value: authorities_ryanair_v_booking_2022 },
    { path: "authorities/ryanair-v-booking-2025.json", value: authorities_ryanair_v_booking_2025 },
    { path: "authorities/ryanair-v-booking-verdict-2024.json", value: authorities_ryanair_v_booking_verdict_2024 },
    { path: "authorities/sablan.json", value: authorities_sablan },
    { path: "authorities/saini.json", value: authorities_saini },
    { path: "authorities/samantar-v-yousuf.json", value: authorities_samantar_v_yousuf },
    { path: "authorities/sandvig-v-barr.json", value: authorities_sandvig_v_barr },
    { path: "authorities/secureinfo-v-telos.json", value: authorities_secureinfo_v_telos },
    { path: "authorities/sellers-v-justanswer.json", value: authorities_sellers_v_justanswer },
    { path: "authorities/sewell-v-bernardin.json", value: authorities_sewell_v_bernardin },
    { path: "authorities/shurgard.json", value: authorities_shurgard },
    { path: "authorities/southwest-v-farechase.json", value: authorities_southwest_v_farechase },
    { path: "authorities/specht-v-netscape.json", value: authorities_specht_v_netscape },
    { path: "authorities/starke-v-squaretrade.json", value: authorities_starke_v_squaretrade },
    { path: "authorities/state-farm-v-campbell.json", value: authorities_state_farm_v_campbell },
    { path: "authorities/steele.json", value: authorities_steele },
    { path: "authorities/sullivan-2025.json", value: authorities_sullivan_2025 },
    { path: "authorities/sullivan-v-oracle.json", value: authorities_sullivan_v_oracle },
    { path: "authorities/teran.json", value: authorities_teran },
    { path: "authorities/theofel.json", value: authorities_theofel },
    { path: "authorities/thrifty-tel-v-bezenek.json", value: authorities_thrifty_tel_v_bezenek },
    { path: "authorities/ticketmaster-v-prestige-january-2018.json", value: authorities_ticketmaster_v_prestige_january_2018 },
    { path: "authorities/ticketmaster-v-prestige-may-2018.json", value: authorities_ticketmaster_v_prestige_may_2018 },
    { path: "authorities/valle.json", value: authorities_valle },
    { path: "authorities/van-buren.json", value: authorities_van_buren },
    { path: "authorities/walden-v-fiore.json", value: authorities_walden_v_fiore },
    { path: "authorities/wec-carolina.json", value: authorities_wec_carolina },
    { path: "authorities/werner-masuda.json", value: authorities_werner_masuda },
    { path: "authorities/whatsapp-v-nso-2020.json", value: authorities_whatsapp_v_nso_2020 },
    { path: "authorities/whatsapp-v-nso-2024.json", value: authorities_whatsapp_v_nso_2024 },
    { path: "authorities/whatsapp-v-nso-2025.json", value: authorities_whatsapp_v_nso_2025 },
    { path: "authorities/whatsapp-v-nso-discovery-2024.json", value: authorities_whatsapp_v_nso_discovery_2024 },
    { path: "authorities/whatsapp-v-nso-immunity-2021.json", value: authorities_whatsapp_v_nso_immunity_2021 },
    { path: "authorities/whatsapp-v-nso-stay-2025.json", value: authorities_whatsapp_v_nso_stay_2025 },
    { path: "authorities/whatsapp-v-nso-verdict-2025.json", value: authorities_whatsapp_v_nso_verdict_2025 },
    { path: "authorities/winter-v-nrdc.json", value: authorities_winter_v_nrdc },
    { path: "authorities/x-v-bright-data.json", value: authorities_x_v_bright_data },
    { path: "authorities/x-v-ccdh.json", value: authorities_x_v_ccdh },
    { path: "authorities/yoder-v-equipmentfacts.json", value: authorities_yoder_v_equipmentfacts },
    { path: "cdafa/access-without-permission.json", value: cdafa_access_without_permission },
    { path: "cdafa/access.json", value: cdafa_access },
    { path: "cdafa/b.1.access.json", value: cdafa_b_1_access },
    { path: "cdafa/b.1.access.until-2015-01-01.json", value: cdafa_b_1_access_until_2015_01_01 },
    { path: "cdafa/b.10.injury.json", value: cdafa_b_10_injury },
    { path: "cdafa/b.11.victim-expenditure.json", value: cdafa_b_11_victim_expenditure },
    { path: "cdafa/b.12.contaminant.json", value: cdafa_b_12_contaminant },
    { path: "cdafa/b.5.computer-system.json", value: cdafa_b_5_computer_system },
    { path: "cdafa/c.1.scheme-or-wrongful-gain.json", value: cdafa_c_1_scheme_or_wrongful_gain },
    { path: "cdafa/c.10.government-services.json", value: cdafa_c_10_government_services },
    { path: "cdafa/c.11.public-safety-data.json", value: cdafa_c_11_public_safety_data },
    { path: "cdafa/c.12.public-safety-services.json", value: cdafa_c_12_public_safety_services },
    { path: "cdafa/c.13.public-safety-means-of-access.json", value: cdafa_c_13_public_safety_means_of_access },
    { path: "cdafa/c.14.public-safety-contaminant.json", value: cdafa_c_14_public_safety_contaminant },
    { path: "cdafa/c.2.taking-data.json", value: cdafa_c_2_taking_data },
    { path: "cdafa/c.3.computer-services.json", value: cdafa_c_3_computer_services },
    { path: "cdafa/c.4.altering-data.json", value: cdafa_c_4_altering_data },
    { path: "cdafa/c.5.disrupting-services.json", value: cdafa_c_5_disrupting_services },
    { path: "cdafa/c.6.means-of-access.json", value: cdafa_c_6_means_of_access },
    { path: "cdafa/c.7.access-without-permission.json", value: cdafa_c_7_access_without_permission },
    { path: "cdafa/c.8.contaminant.json", value: cdafa_c_8_contaminant },
    { path: "cdafa/c.9.domain-name-or-profile.json", value: cdafa_c_9_domain_name_or_profile },
    { path: "cdafa/damage-or-loss.json", value: cdafa_damage_or_loss },
    { path: "cdafa/damage-or-loss.value-of-data.json", value: cdafa_damage_or_loss_value_of_data },
    { path: "cdafa/e.1.civil-action.json", value: cdafa_e_1_civil_action },
    { path: "cdafa/e.1.compensatory.json", value: cdafa_e_1_compensatory },
    { path: "cdafa/e.1.contaminated-computer.json", value: cdafa_e_1_contaminated_computer },
    { path: "cdafa/e.1.injunction.json", value: cdafa_e_1_injunction },
    { path: "cdafa/e.2.fees.json", value: cdafa_e_2_fees },
    { path: "cdafa/e.4.punitive.json", value: cdafa_e_4_punitive },
    { path: "cdafa/h.1.lawful-employment.json", value: cdafa_h_1_lawful_employment },
    { path: "cdafa/h.2.small-use-by-employee.json", value: cdafa_h_2_small_use_by_employee },
    { path: "cdafa/j.deemed-access.json", value: cdafa_j_deemed_access },
    { path: "cdafa/permission-withdrawn.json", value: cdafa_permission_withdrawn },
    { path: "cdafa/public-records.json", value: cdafa_public_records },
    { path: "cdafa/services-without-permission.json", value: cdafa_services_without_permission },
    { path: "cdafa/taking-without-permission.json", value: cdafa_taking_without_permission },
    { path: "cdafa/territory.json", value: cdafa_territory },
    { path: "cdafa/want-of-permission.json", value: cdafa_want_of_permission },
    { path: "cdafa/want-of-permission.technical-barrier.json", value: cdafa_want_of_permission_technical_barrier },
    { path: "cfaa/a.1.national-security-information.json", value: cfaa_a_1_national_security_information },
    { path: "cfaa/a.1.national-security-information.until-1990-11-29.json", value: cfaa_a_1_national_security_information_until_1990_11_29 },
    { path: "cfaa/a.1.national-security-information.until-1996-10-11.json", value: cfaa_a_1_national_security_information_until_1996_10_11 },
    { path: "cfaa/a.2.A.financial-record.json", value: cfaa_a_2_A_financial_record },
    { path: "cfaa/a.2.A.financial-record.until-1996-10-11.json", value: cfaa_a_2_A_financial_record_until_1996_10_11 },
    { path: "cfaa/a.2.B.information-from-united-states.json", value: cfaa_a_2_B_information_from_united_states },
    { path: "cfaa/a.2.C.information-from-protected-computer.json", value: cfaa_a_2_C_information_from_protected_computer },
    { path: "cfaa/a.2.C.information-from-protected-computer.until-2008-09-26.json", value: cfaa_a_2_C_information_from_protected_computer_until_2008_09_26 },
    { path: "cfaa/a.3.nonpublic-government-computer.json", value: cfaa_a_3_nonpublic_government_computer },
    { path: "cfaa/a.3.nonpublic-government-computer.until-1994-09-13.json", value: cfaa_a_3_nonpublic_government_computer_until_1994_09_13 },
    { path: "cfaa/a.3.nonpublic-government-computer.until-1996-10-11.json", value: cfaa_a_3_nonpublic_government_computer_until_1996_10_11 },
    { path: "cfaa/a.4.fraud.json", value: cfaa_a_4_fraud },
    { path: "cfaa/a.4.fraud.until-1996-10-11.json", value: cfaa_a_4_fraud_until_1996_10_11 },
    { path: "cfaa/a.5.A.transmission-causing-damage.json", value: cfaa_a_5_A_transmission_causing_damage },
    { path: "cfaa/a.5.A.transmission-causing-damage.until-1994-09-13.json", value: cfaa_a_5_A_transmission_causing_damage_until_1994_09_13 },
    { path: "cfaa/a.5.A.transmission-causing-damage.until-1996-10-11.json", value: cfaa_a_5_A_transmission_causing_damage_until_1996_10_11 },
    { path: "cfaa/a.5.A.transmission-causing-damage.until-2001-10-26.json", value: cfaa_a_5_A_transmission_causing_damage_until_2001_10_26 },
    { path: "cfaa/a.5.A.transmission-causing-damage.until-2008-09-26.json", value: cfaa_a_5_A_transmission_causing_damage_until_2008_09_26 },
    { path: "cfaa/a.5.B.access-recklessly-causing-damage.json", value: cfaa_a_5_B_access_recklessly_causing_damage },
    { path: "cfaa/a.5.B.access-recklessly-causing-damage.until-1994-09-13.json", value: cfaa_a_5_B_access_recklessly_causing_damage_until_1994_09_13 },
    { path: "cfaa/a.5.B.access-recklessly-causing-damage.until-1996-10-11.json", value: cfaa_a_5_B_access_recklessly_causing_damage_until_1996_10_11 },
    { path: "cfaa/a.5.B.access-recklessly-causing-damage.until-2001-10-26.json", value: cfaa_a_5_B_access_recklessly_causing_damage_until_2001_10_26 },
    { path: "cfaa/a.5.B.access-recklessly-causing-damage.until-2008-09-26.json", value: cfaa_a_5_B_access_recklessly_causing_damage_until_2008_09_26 },
    { path: "cfaa/a.5.C.access-causing-damage-and-loss.json", value: cfaa_a_5_C_access_causing_damage_and_loss },
    { path: "cfaa/a.5.C.access-causing-damage-and-loss.until-2001-10-26.json", value: cfaa_a_5_C_access_causing_damage_and_loss_until_2001_10_26 },
    { path: "cfaa/a.5.C.access-causing-damage-and-loss.until-2008-09-26.json", value: cfaa_a_5_C_access_causing_damage_and_loss_until_2008_09_26 },
    { path: "cfaa/a.6.trafficking-in-passwords.json", value: cfaa_a_6_trafficking_in_passwords },
    { path: "cfaa/a.7.extortion.json", value: cfaa_a_7_extortion },
    { path: "cfaa/a.7.extortion.until-2001-10-26.json", value: cfaa_a_7_extortion_until_2001_10_26 },
    { path: "cfaa/a.7.extortion.until-2008-09-26.json", value: cfaa_a_7_extortion_until_2008_09_26 },
    { path: "cfaa/access.induced.json", value: cfaa_access_induced },
    { path: "cfaa/access.json", value: cfaa_access },
    { path: "cfaa/authorization-path.json", value: cfaa_authorization_path },
    { path: "cfaa/b.attempt.json", value: cfaa_b_attempt },
    { path: "cfaa/b.attempt.until-2008-09-26.json", value: cfaa_b_attempt_until_2008_09_26 },
    { path: "cfaa/b.conspiracy.json", value: cfaa_b_conspiracy },
    { path: "cfaa/b.conspiracy.until-2008-09-26.json", value: cfaa_b_conspiracy_until_2008_09_26 },
    { path: "cfaa/b.object.json", value: cfaa_b_object },
    { path: "cfaa/c.4.A.i.I.loss-of-at-least-5000-dollars.json", value: cfaa_c_4_A_i_I_loss_of_at_least_5000_dollars },
    { path: "cfaa/c.4.A.i.I.loss-of-at-least-5000-dollars.until-2001-10-26.json", value: cfaa_c_4_A_i_I_loss_of_at_least_5000_dollars_until_2001_10_26 },
    { path: "cfaa/c.4.A.i.I.loss-of-at-least-5000-dollars.until-2008-09-26.json", value: cfaa_c_4_A_i_I_loss_of_at_least_5000_dollars_until_2008_09_26 },
    { path: "cfaa/c.4.A.i.II.medical-care.json", value: cfaa_c_4_A_i_II_medical_care },
    { path: "cfaa/c.4.A.i.II.medical-care.until-2001-10-26.json", value: cfaa_c_4_A_i_II_medical_care_until_2001_10_26 },
    { path: "cfaa/c.4.A.i.II.medical-care.until-2008-09-26.json", value: cfaa_c_4_A_i_II_medical_care_until_2008_09_26 },
    { path: "cfaa/c.4.A.i.III.physical-injury.json", value: cfaa_c_4_A_i_III_physical_injury },
    { path: "cfaa/c.4.A.i.III.physical-injury.until-2001-10-26.json", value: cfaa_c_4_A_i_III_physical_injury_until_2001_10_26 },
    { path: "cfaa/c.4.A.i.III.physical-injury.until-2008-09-26.json", value: cfaa_c_4_A_i_III_physical_injury_until_2008_09_26 },
    { path: "cfaa/c.4.A.i.IV.public-health-or-safety.json", value: cfaa_c_4_A_i_IV_public_health_or_safety },
    { path: "cfaa/c.4.A.i.IV.public-health-or-safety.until-2001-10-26.json", value: cfaa_c_4_A_i_IV_public_health_or_safety_until_2001_10_26 },
    { path: "cfaa/c.4.A.i.IV.public-health-or-safety.until-2008-09-26.json", value: cfaa_c_4_A_i_IV_public_health_or_safety_until_2008_09_26 },
    { path: "cfaa/c.4.A.i.V.justice-defense-or-security-computer.json", value: cfaa_c_4_A_i_V_justice_defense_or_security_computer },
    { path: "cfaa/c.4.A.i.V.justice-defense-or-security-computer.until-2008-09-26.json", value: cfaa_c_4_A_i_V_justice_defense_or_security_computer_until_2008_09_26 },
    { path: "cfaa/c.4.A.i.VI.ten-or-more-computers.json", value: cfaa_c_4_A_i_VI_ten_or_more_computers },
    { path: "cfaa/e.1.computer.json", value: cfaa_e_1_computer },
    { path: "cfaa/e.11.loss.brown-jordan.json", value: cfaa_e_11_loss_brown_jordan },
    { path: "cfaa/e.11.loss.iparadigms.json", value: cfaa_e_11_loss_iparadigms },
    { path: "cfaa/e.11.loss.json", value: cfaa_e_11_loss },
    { path: "cfaa/e.11.loss.moxie.json", value: cfaa_e_11_loss_moxie },
    { path: "cfaa/e.11.loss.technological-harm.json", value: cfaa_e_11_loss_technological_harm },
    { path: "cfaa/e.11.loss.until-1996-10-11.json", value: cfaa_e_11_loss_until_1996_10_11 },
    { path: "cfaa/e.11.loss.until-2001-10-26.json", value: cfaa_e_11_loss_until_2001_10_26 },
    { path: "cfaa/e.11.loss.yoder.json", value: cfaa_e_11_loss_yoder },
    { path: "cfaa/e.2.A.government-or-bank.json", value: cfaa_e_2_A_government_or_bank },
    { path: "cfaa/e.2.A.government-or-bank.until-1996-10-11.json", value: cfaa_e_2_A_government_or_bank_until_1996_10_11 },
    { path: "cfaa/e.2.B.commerce.json", value: cfaa_e_2_B_commerce },
    { path: "cfaa/e.2.B.commerce.until-1996-10-11.json", value: cfaa_e_2_B_commerce_until_1996_10_11 },
    { path: "cfaa/e.2.B.commerce.until-2001-10-26.json", value: cfaa_e_2_B_commerce_until_2001_10_26 },
    { path: "cfaa/e.2.B.commerce.until-2008-09-26.json", value: cfaa_e_2_B_commerce_until_2008_09_26 },
    { path: "cfaa/e.2.C.voting-system.json", value: cfaa_e_2_C_voting_system },
    { path: "cfaa/e.2.protected-computer.json", value: cfaa_e_2_protected_computer },
    { path: "cfaa/e.2.protected-computer.until-1996-10-11.json", value: cfaa_e_2_protected_computer_until_1996_10_11 },
    { path: "cfaa/e.2.protected-computer.until-2020-10-20.json", value: cfaa_e_2_protected_computer_until_2020_10_20 },
    { path: "cfaa/e.6.exceeds-authorized-access.json", value: cfaa_e_6_exceeds_authorized_access },
    { path: "cfaa/e.8.damage.json", value: cfaa_e_8_damage },
    { path: "cfaa/e.8.damage.until-2001-10-26.json", value: cfaa_e_8_damage_until_2001_10_26 },
    { path: "cfaa/entitlement.brekka.json", value: cfaa_entitlement_brekka },
    { path: "cfaa/entitlement.explorica.json", value: cfaa_entitlement_explorica },
    { path: "cfaa/entitlement.john.json", value: cfaa_entitlement_john },
    { path: "cfaa/entitlement.json", value: cfaa_entitlement },
    { path: "cfaa/entitlement.lcgm.json", value: cfaa_entitlement_lcgm },
    { path: "cfaa/entitlement.nosal-1.json", value: cfaa_entitlement_nosal_1 },
    { path: "cfaa/entitlement.nosal-panel.json", value: cfaa_entitlement_nosal_panel },
    { path: "cfaa/entitlement.rodriguez.json", value: cfaa_entitlement_rodriguez },
    { path: "cfaa/entitlement.royal-truck.json", value: cfaa_entitlement_royal_truck },
    { path: "cfaa/entitlement.sandvig.json", value: cfaa_entitlement_sandvig },
    { path: "cfaa/entitlement.valle.json", value: cfaa_entitlement_valle },
    { path: "cfaa/entitlement.van-buren.json", value: cfaa_entitlement_van_buren },
    { path: "cfaa/entitlement.wec-carolina.json", value: cfaa_entitlement_wec_carolina },
    { path: "cfaa/f.law-enforcement.json", value: cfaa_f_law_enforcement },
    { path: "cfaa/g.civil-action.json", value: cfaa_g_civil_action },
    { path: "cfaa/g.civil-action.until-1994-09-13.json", value: cfaa_g_civil_action_until_1994_09_13 },
    { path: "cfaa/g.civil-action.until-1996-10-11.json", value: cfaa_g_civil_action_until_1996_10_11 },
    { path: "cfaa/g.civil-action.until-2001-10-26.json", value: cfaa_g_civil_action_until_2001_10_26 },
    { path: "cfaa/g.civil-action.until-2008-09-26.json", value: cfaa_g_civil_action_until_2008_09_26 },
    { path: "cfaa/g.negligent-design.json", value: cfaa_g_negligent_design },
    { path: "cfaa/gate.inner.durenleau.json", value: cfaa_gate_inner_durenleau },
    { path: "cfaa/gate.inner.json", value: cfaa_gate_inner },
    { path: "cfaa/gate.inner.words-too.json", value: cfaa_gate_inner_words_too },
    { path: "cfaa/gate.outer.express-words.json", value: cfaa_gate_outer_express_words },
    { path: "cfaa/gate.outer.json", value: cfaa_gate_outer },
    { path: "cfaa/gate.outer.register.json", value: cfaa_gate_outer_register },
    { path: "cfaa/intent-to-defraud.fidlar.json", value: cfaa_intent_to_defraud_fidlar },
    { path: "cfaa/intent-to-defraud.json", value: cfaa_intent_to_defraud },
    { path: "cfaa/intent-to-defraud.saini.json", value: cfaa_intent_to_defraud_saini },
    { path: "cfaa/intent-to-defraud.wrongdoing.json", value: cfaa_intent_to_defraud_wrongdoing },
    { path: "cfaa/permission.agency.json", value: cfaa_permission_agency },
    { path: "cfaa/permission.brekka.json", value: cfaa_permission_brekka },
    { path: "cfaa/permission.json", value: cfaa_permission },
    { path: "cfaa/permission.pulte.json", value: cfaa_permission_pulte },
    { path: "cfaa/permission.shurgard.json", value: cfaa_permission_shurgard },
    { path: "cfaa/permission.wec-carolina.json", value: cfaa_permission_wec_carolina },
    { path: "cfaa/without-authorization.json", value: cfaa_without_authorization },
    { path: "chattels/harm.capacity.json", value: chattels_harm_capacity },
    { path: "chattels/harm.hamidi.json", value: chattels_harm_hamidi },
    { path: "chattels/harm.json", value: chattels_harm },
    { path: "chattels/remedies.compensatory.json", value: chattels_remedies_compensatory },
    { path: "chattels/remedies.punitive.json", value: chattels_remedies_punitive },
    { path: "chattels/trespass.json", value: chattels_trespass },
    { path: "contract/assent.json", value: contract_assent },
    { path: "contract/breach.json", value: contract_breach },
    { path: "contract/clause.accounts.json", value: contract_clause_accounts },
    { path: "contract/clause.assistance.json", value: contract_clause_assistance },
    { path: "contract/clause.automated-use.json", value: contract_clause_automated_use },
    { path: "contract/clause.circumvention.json", value: contract_clause_circumvention },
    { path: "contract/clause.collection.json", value: contract_clause_collection },
    { path: "contract/clause.commercial-use.json", value: contract_clause_commercial_use },
    { path: "contract/clause.credential-sharing.json", value: contract_clause_credential_sharing },
    { path: "contract/clause.data-use.json", value: contract_clause_data_use },
    { path: "contract/clause.harmful-code.json", value: contract_clause_harmful_code },
    { path: "contract/clause.interference.json", value: contract_clause_interference },
    { path: "contract/clause.lawful-use.json", value: contract_clause_lawful_use },
    { path: "contract/clause.other.json", value: contract_clause_other },
    { path: "contract/clause.publication.json", value: contract_clause_publication },
    { path: "contract/clause.resale.json", value: contract_clause_resale },
    { path: "contract/clause.reverse-engineering.json", value: contract_clause_reverse_engineering },
    { path: "contract/clause.scraping.json", value: contract_clause_scraping },
    { path: "contract/clause.unauthorized-access.json", value: contract_clause_unauthorized_access },
    { path: "contract/forbidden-act.json", value: contract_forbidden_act },
    { path: "contract/formation.account.json", value: contract_formation_account },
    { path: "contract/formation.actual-knowledge.json", value: contract_formation_actual_knowledge },
    { path: "contract/formation.clickwrap.json", value: contract_formation_clickwrap },
    { path: "contract/formation.conspicuous-notice.json", value: contract_formation_conspicuous_notice },
    { path: "contract/formation.party.json", value: contract_formation_party },
    { path: "contract/formation.sign-in-wrap.json", value: contract_formation_sign_in_wrap },
    { path: "contract/formation.signed.json", value: contract_formation_signed },
    { path: "contract/formation.uncontested.json", value: contract_formation_uncontested },
    { path: "contract/harm.bare-breach.json", value: contract_harm_bare_breach },
    { path: "contract/harm.json", value: contract_harm },
    { path: "contract/remedies.compensatory.json", value: contract_remedies_compensatory },
    { path: "contract/remedies.fees.json", value: contract_remedies_fees },
    { path: "contract/remedies.liability-cap.json", value: contract_remedies_liability_cap },
    { path: "contract/remedies.nominal.json", value: contract_remedies_nominal },
    { path: "contract/scope.json", value: contract_scope },
    { path: "contract/version.json", value: contract_version },
    { path: "corpus.json", value: corpus },
    { path: "courts.json", value: courts },
    { path: "coverage/cdafa.json", value: coverage_cdafa },
    { path: "coverage/cfaa.json", value: coverage_cfaa },
    { path: "coverage/chattels.json", value: coverage_chattels },
    { path: "coverage/contract.json", value: coverage_contract },
    { path: "defenses/contract.estoppel.json", value: defenses_contract_estoppel },
    { path: "defenses/contract.illegality.json", value: defenses_contract_illegality },
    { path: "defenses/contract.incapacity.json", value: defenses_contract_incapacity },
    { path: "defenses/contract.limitation-of-liability.json", value: defenses_contract_limitation_of_liability },
    { path: "defenses/contract.non-waiver-clause.json", value: defenses_contract_non_waiver_clause },
    { path: "defenses/contract.pre-formation.json", value: defenses_contract_pre_formation },
    { path: "defenses/contract.preemption.json", value: defenses_contract_preemption },
    { path: "defenses/contract.preemption.users-content.json", value: defenses_contract_preemption_users_content },
    { path: "defenses/contract.unconscionability.json", value: defenses_contract_unconscionability },
    { path: "defenses/contract.waiver.json", value: defenses_contract_waiver },
    { path: "defenses/contract.want-of-consideration.json", value: defenses_contract_want_of_consideration },
    { path: "defenses/contract.wilful-wrong.json", value: defenses_contract_wilful_wrong },
    { path: "facts/access.json", value: facts_access },
    { path: "facts/assent.json", value: facts_assent },
    { path: "facts/attribution.json", value: facts_attribution },
    { path: "facts/cdafa.json", value: facts_cdafa },
    { path: "facts/cfaa.json", value: facts_cfaa },
    { path: "facts/chattels.json", value: facts_chattels },
    { path: "facts/contract-defenses.json", value: facts_contract_defenses },
    { path: "facts/harm.json", value: facts_harm },
    { path: "facts/information.json", value: facts_information },
    { path: "facts/limitations.json", value: facts_limitations },
    { path: "facts/parties.json", value: facts_parties },
    { path: "facts/precedent-factors.json", value: facts_precedent_factors },
    { path: "facts/remedies.json", value: facts_remedies },
    { path: "facts/statute-history.json", value: facts_statute_history },
    { path: "facts/terms.json", value: facts_terms },
    { path: "immunity/derivative.json", value: immunity_derivative },
    { path: "immunity/derivative.natural-persons-only.json", value: immunity_derivative_natural_persons_only },
    { path: "immunity/exception.commercial-activity.json", value: immunity_exception_commercial_activity },
    { path: "immunity/exception.tort.json", value: immunity_exception_tort },
    { path: "immunity/exception.waiver.json", value: immunity_exception_waiver },
    { path: "immunity/foreign-official.json", value: immunity_foreign_official },
    { path: "immunity/foreign-state.json", value: immunity_foreign_state },
    { path: "jurisdiction/consent.json", value: jurisdiction_consent },
    { path: "jurisdiction/express-aiming.briskin.json", value: jurisdiction_express_aiming_briskin },
    { path: "jurisdiction/express-aiming.json", value: jurisdiction_express_aiming },
    { path: "jurisdiction/general.json", value: jurisdiction_general },
    { path: "jurisdiction/joinder.json", value: jurisdiction_joinder },
    { path: "jurisdiction/national-contacts.json", value: jurisdiction_national_contacts },
    { path: "jurisdiction/pendent.json", value: jurisdiction_pendent },
    { path: "jurisdiction/personal.json", value: jurisdiction_personal },
    { path: "jurisdiction/purposeful-direction.json", value: jurisdiction_purposeful_direction },
    { path: "jurisdiction/specific.json", value: jurisdiction_specific },
    { path: "jurisdiction/venue.json", value: jurisdiction_venue },
    { path: "limitations/cdafa.three-years.json", value: limitations_cdafa_three_years },
    { path: "limitations/cfaa.two-years.json", value: limitations_cfaa_two_years },
    { path: "limitations/chattels.three-years.json", value: limitations_chattels_three_years },
    { path: "limitations/contract.delayed-discovery.json", value: limitations_contract_delayed_discovery },
    { path: "limitations/contract.four-years.json", value: limitations_contract_four_years },
    { path: "limitations/tolling.json", value: limitations_tolling },
    { path: "precedents/assent-by-notice.json", value: precedents_assent_by_notice },
    { path: "precedents/gate.json", value: precedents_gate },
    { path: "precedents/loss.json", value: precedents_loss },
    { path: "precedents/own-access.json", value: precedents_own_access },
    { path: "precedents/revocation.json", value: precedents_revocation },
    { path: "procedure/deadlines.json", value: procedure_deadlines },
    { path: "procedure/stages.json", value: procedure_stages },
    { path: "procedure/standards.json", value: procedure_standards },
    { path: "procedure/statuses.json", value: procedure_statuses },
    { path: "properties/amendments.json", value: properties_amendments },
    { path: "properties/cdafa.json", value: properties_cdafa },
    { path: "properties/cfaa-access.json", value: properties_cfaa_access },
    { path: "properties/cfaa-civil-action.json", value: properties_cfaa_civil_action },
    { path: "properties/cfaa-offenses.json", value: properties_cfaa_offenses },
    { path: "properties/chattels.json", value: properties_chattels },
    { path: "properties/contract.json", value: properties_contract },
    { path: "properties/limitations.json", value: properties_limitations },
    { path: "properties/suit.json", value: properties_suit },
    { path: "remedies/cfaa.compensatory.json", value: remedies_cfaa_compensatory },
    { path: "remedies/cfaa.economic-only.json", value: remedies_cfaa_economic_only },
    { path: "remedies/cfaa.economic-only.until-1996-10-11.json", value: remedies_cfaa_economic_only_until_1996_10_11 },
    { path: "remedies/cfaa.economic-only.until-2001-10-26.json", value: remedies_cfaa_economic_only_until_2001_10_26 },
    { path: "remedies/cfaa.economic-only.until-2008-09-26.json", value: remedies_cfaa_economic_only_until_2008_09_26 },
    { path: "remedies/cfaa.injunction.json", value: remedies_cfaa_injunction },
    { path: "remedies/equity.json", value: remedies_equity },
    { path: "remedies/injunction.json", value: remedies_injunction },
    { path: "remedies/punitive.ratio-four.json", value: remedies_punitive_ratio_four },
    { path: "remedies/punitive.ratio-nine.json", value: remedies_punitive_ratio_nine },
  ],
};
