/** Facts by name, with what may answer them. Generated from the fact files. */
export interface ShippedFacts {
  /** Does somebody who is not a party claim an interest in the matter that a judgment would harm in practice, or that would put a party under conflicting duties? */
  readonly absent_party_interest_at_risk: boolean;
  /** Can that party be brought into the case? */
  readonly absent_party_joinable: boolean;
  /** Is there somebody, not a party, without whom the court cannot give full relief among those who are? */
  readonly absent_party_needed_for_relief: boolean;
  /** Was the computer in another county, state or country than the place from which the defendant acted? */
  readonly access_across_jurisdictions: boolean;
  /** Did the way in which the defendant used the computer, or information that helped it to do so, break a promise about such things that the defendant had made, or that it knew to bind a person whose knowledge or access it used? */
  readonly access_broke_agreement: boolean;
  /** Did something stand between the public and the part of the computer that was used: a login, key, password, invitation, or a network closed to outsiders? */
  readonly access_restricted: boolean;
  /** Did the defendant itself, by its own people or by a program or system that it runs, use the computer: enter it, send it commands or messages, or get data from it? */
  readonly accessed: boolean;
  /** Did the defendant, or those whose use is charged to it, go on using the computer after being told to stop or shut out? */
  readonly accessed_after_revocation: boolean;
  /** Did the defendant use the computer for a purpose that its owner had forbidden or that was a crime? */
  readonly accessed_for_forbidden_purpose: boolean;
  /** Was the computer used on purpose by the defendant, or by the person or program whose use is charged to the defendant? */
  readonly accessed_intentionally: boolean;
  /** Did the defendant, or the person whose use of the computer is charged to the defendant, know that the computer was being used? */
  readonly accessed_knowingly: boolean;
  /** Did the defendant get somebody who did not know what he was doing to use the computer, or his device to do it? */
  readonly accessed_through_unwitting_person: boolean;
  /** Where an account was needed, could anybody get one by filling in a form? */
  readonly account_open_to_anyone: boolean;
  /** Could nobody open an account or get the service without an express act of agreement to the terms on the way? */
  readonly account_requires_agreement: boolean;
  /** Did one of those who had so agreed do something to carry the plan out? */
  readonly act_in_furtherance: boolean;
  /** Was what the foreign state did of the kind that a private party does in trade? */
  readonly act_sued_upon_commercial: boolean;
  /** When using the computer, was the defendant an employee or other agent of its owner who had already turned against the owner? */
  readonly acted_against_owner_interest: boolean;
  /** Did the defendant act as an officer of a foreign state, for that state? */
  readonly acted_as_official_of_foreign_state: boolean;
  /** Did the defendant do what is complained of logged in, through an account, or with the app or service that it had as a user under the terms? */
  readonly acted_as_user: boolean;
  /** Was what was done reasonably necessary to work that the defendant had been given to do by an employer who could let it be done on that computer? */
  readonly acted_in_lawful_employment: boolean;
  /** Did the defendant mean to do the act as such? */
  readonly acted_intentionally: boolean;
  /** Did the defendant do what is complained of as the agent of a foreign state and on its lawful orders? */
  readonly acted_on_foreign_state_orders: boolean;
  /** Did the defendant, or those acting for it, add, change, damage or erase data or programs? */
  readonly added_altered_or_destroyed_data: boolean;
  /** Did a company that the defendant owns or runs, or that owns or runs the defendant, use the computer? */
  readonly affiliate_accessed: boolean;
  /** Is that agency a law-enforcement agency, or an intelligence agency of the United States? */
  readonly agency_enforces_law_or_gathers_intelligence: boolean;
  /** Did somebody who acted for the defendant, and whom the defendant could tell what to do in the matter, use the computer? */
  readonly agent_accessed: boolean;
  /** Was using the computer part of what that person was to do for the defendant, or did the defendant approve of it afterwards, knowing of it? */
  readonly agent_acted_within_task: boolean;
  /** Did somebody from outside agree, open the account or use it for the defendant? */
  readonly agent_assented: boolean;
  /** Had the defendant given that person the task or the power to do so, or let others believe that it had, or accepted it afterwards? */
  readonly agent_could_assent: boolean;
  /** Did the defendant and another agree, in words or by acting in concert, that the computer should be used, or it or its data be harmed, without the leave of those who run it? */
  readonly agreed_to_access_without_permission: boolean;
  /** Did the defendant agree beforehand to be sued in the courts of this forum? */
  readonly agreed_to_forum: boolean;
  /** Did the defendant agree to the version with the ban when it came, by a new tick, press or signature? */
  readonly agreed_to_new_version: boolean;
  /** Do the papers say as a plain fact, or does nobody deny, that the defendant agreed to the terms? */
  readonly agreement_to_terms_uncontested: boolean;
  /** Did the defendant help or urge another to use the computer in the way charged, wanting it to come off? */
  readonly aided_access: boolean;
  /** Did the defendant aim what it did at the forum as such: its people, businesses or market, more than others? */
  readonly aimed_at_forum_in_particular: boolean;
  /** Was the plan to get information from a computer, to get something of value by fraud, or to damage data or a system? */
  readonly aimed_at_information_fraud_or_damage: boolean;
  /** Did the defendant aim what it did at the United States as a whole? */
  readonly aimed_at_united_states: boolean;
  /** Did everything that is complained of happen before the defendant agreed to the terms? */
  readonly all_acts_before_agreement: boolean;
  /** Did the defendant, or those acting for it, change or erase information by that use of the computer? */
  readonly altered_information: boolean;
  /** Did the defendant answer or litigate in this case without objecting at first that the court has no power over it? */
  readonly answered_without_objecting_to_forum: boolean;
  /** Does the party who claims ask for, or put up with, a token sum in case no loss is proved? */
  readonly asks_for_nominal_damages: boolean;
  /** How were the terms put before the user: by what screen or paper? */
  readonly assent_screen: "clickwrap" | "scrollwrap" | "sign-in-wrap" | "browsewrap" | "signed" | "other";
  /** Was the one who agreed, opened the account or used the service the defendant itself, or people of its own at work for it? */
  readonly assented_itself: boolean;
  /** Did the defendant help others to do something on the service that those terms forbid to do or to help with? */
  readonly assisted_forbidden_act: boolean;
  /** Did the defendant reach into the forum to do business there? */
  readonly availed_itself_of_forum: boolean;
  /** Does the ban, as it is used here, forbid what a law or public policy protects, or demand what a law forbids? */
  readonly ban_forbids_protected_act: boolean;
  /** Does the ban stand in the version of the terms that the defendant agreed to? */
  readonly ban_in_version_agreed: boolean;
  /** Do the terms say that this ban goes on after the account is closed or the contract ends? */
  readonly ban_outlives_account: boolean;
  /** Was a rule in terms, a contract or a policy the only thing that closed the area or information to the defendant? */
  readonly barrier_by_terms_only: boolean;
  /** Was the area or information that the defendant reached closed to it by a technical measure? */
  readonly barrier_technical: boolean;
  /** Did that harm come from the very act that the terms forbid? */
  readonly breach_caused_harm: boolean;
  /** Was the conduct such that the party who claims could not have found it out at once, even with ordinary care? */
  readonly breach_hidden_from_claimant: boolean;
  /** Is the breach going on or about to be repeated, so that the party who claims will be harmed unless it is stopped? */
  readonly breach_threatens_harm: boolean;
  /** Did the defendant, or those who acted for it, do anything else that the terms relied on forbid, or leave undone what they demand? */
  readonly broke_other_promise: boolean;
  /** Although it could use the computer or service as such, did the defendant get past a technical limit inside it, so as to reach an area, send something or get information that its permission did not open? */
  readonly bypassed_inner_barrier: boolean;
  /** In fairness, can the case go on among those who are there? */
  readonly case_can_go_on_without_absent_party: boolean;
  /** Was a system, network, program or data changed, erased, damaged or destroyed by it, or were people who might use them shut out? */
  readonly caused_injury_to_computer_or_data: boolean;
  /** Did the defendant's own doing make the computer take in, give out or work on data, though nobody on its side entered it? */
  readonly caused_input_output_or_processing: boolean;
  /** Did the defendant send a program, data, code or a command to a computer, or cause it to be sent? */
  readonly caused_transmission: boolean;
  /** Did the defendant make others, or their systems, use such a service: by an order, by setting it off, or by a program of its own that it still had in hand? */
  readonly caused_use_of_computer_services: boolean;
  /** Did the defendant take steps to get round a block, closed account or other measure that was meant to keep it out? */
  readonly circumvented_revocation_or_block: boolean;
  /** Does the claim arise from what the defendant did in or to the forum, or relate to it? */
  readonly claim_arises_from_forum_contacts: boolean;
  /** Is the complaint only that content was copied, collected, shown or sold, and not how the systems were entered or used? */
  readonly claim_only_about_copying_content: boolean;
  /** By words or acts toward this defendant, did the party who claims show that it would not hold it to the rule? */
  readonly claimant_gave_up_enforcement: boolean;
  /** Did the party who claims know, while it went on, what this defendant was doing? */
  readonly claimant_knew_of_breach: boolean;
  /** Do that other claim and this one grow out of the same events? */
  readonly claims_from_same_events: boolean;
  /** Is the claim that hardware, software or firmware was carelessly designed or made? */
  readonly claims_negligent_design: boolean;
  /** Was that code made to change, damage, erase, record or send off information in the computer that it came into? */
  readonly code_designed_to_change_record_or_send_information: boolean;
  /** Did the defendant, or those who acted for it, gather data from the service by a program? */
  readonly collected_by_automated_means: boolean;
  /** Did the defendant, or those who acted for it, gather information of or about users, or their content, from or by way of the service? */
  readonly collected_information: boolean;
  /** Was that trade carried on in the United States, was something done there for it, or did it have a direct effect there? */
  readonly commercial_activity_tied_to_united_states: boolean;
  /** Did the conduct involve a communication that crossed state lines or a border? */
  readonly communication_interstate_or_foreign: boolean;
  /** How much was awarded in damages to make good the loss on the claim? */
  readonly compensatory_damages_awarded_usd: number;
  /** Was the computer connected to the internet? */
  readonly computer_connected_to_internet: boolean;
  /** Was the computer only for the use of a bank or another financial institution? */
  readonly computer_exclusively_for_financial_institution: boolean;
  /** Was the computer only for the use of the United States Government? */
  readonly computer_exclusively_for_us_government: boolean;
  /** Was it a computer of a federal department or agency? */
  readonly computer_of_us_department: boolean;
  /** Is the computer part of a system for voting? */
  readonly computer_part_of_voting_system: boolean;
  /** Was the computer used by a bank, broker or other financial institution, or for one? */
  readonly computer_used_by_financial_institution: boolean;
  /** Was the computer used by the United States Government, or for it? */
  readonly computer_used_by_us_government: boolean;
  /** Was the computer used in business or communication between states or with foreign countries, or did its use affect them? */
  readonly computer_used_in_interstate_or_foreign_commerce: boolean;
  /** How many computers in commerce did the conduct impair in the year in which there were most? */
  readonly computers_damaged_in_any_year: number;
  /** Were two or more computers used in the conduct, not all of them in one state? */
  readonly computers_in_several_states: boolean;
  /** Has everything happened on which the defendant's promise was to depend, if it was to depend on anything? */
  readonly conditions_fulfilled: boolean;
  /** Did the conduct affect the use of the computer by the financial institution or for it? */
  readonly conduct_affected_financial_institution_use: boolean;
  /** Did the conduct affect the use of the computer by the United States Government or for it? */
  readonly conduct_affected_government_use: boolean;
  /** Did the conduct make the use of the computer by the United States Government, or for it, worse? */
  readonly conduct_harmed_government_use: boolean;
  /** Is the conduct going on, or likely to be taken up again? */
  readonly conduct_likely_to_recur: boolean;
  /** Did everything happen outside California: acts, computers and those who were harmed? */
  readonly conduct_wholly_outside_california: boolean;
  /** Had the one who holds the system agreed to its being used in the way complained of, or left it open to such use without objecting? */
  readonly consented_to_use_complained_of: boolean;
  /** Did that code do so without the intent or leave of the person whose information it was? */
  readonly contaminant_without_information_owner_permission: boolean;
  /** Is the content that of users or other people, so that the party who claims has at most a license in it? */
  readonly content_belongs_to_others: boolean;
  /** Is that content of the kind that copyright protects? */
  readonly content_is_work_of_authorship: boolean;
  /** Did a person or firm that the defendant had hired for a job, other than its own employees, use the computer? */
  readonly contractor_accessed: boolean;
  /** Was there a lawful way for the defendant to do it without having agreed to the terms? */
  readonly could_act_without_agreeing: boolean;
  /** Did the person to whom the login, password or session was issued agree that the defendant use it? */
  readonly credentials_holder_permitted: boolean;
  /** Was all that was taken, copied or used the content of public records, such as a court's open file, that anybody may have? */
  readonly data_all_from_public_records: boolean;
  /** On what day was the first act complained of done? */
  readonly date_of_first_act: string;
  /** Is the defendant at home in the forum? */
  readonly defendant_at_home_in_forum: boolean;
  /** Did the defendant make money with data of the party who claims that it had got in this way? */
  readonly defendant_profited_from_data: boolean;
  /** Was the defendant unaware that the party who claims objected? */
  readonly defendant_unaware_of_objection: boolean;
  /** Did the message ask for money or another thing of value over damage to a computer that had been done to make the demand work? */
  readonly demanded_money_over_damage: boolean;
  /** Did the defendant design or build the program, device or method by which the computer was used? */
  readonly designed_means_of_access: boolean;
  /** Did the defendant tell somebody else to use the computer, or to use it in the way complained of? */
  readonly directed_access: boolean;
  /** Did the defendant on purpose pass that information, or try to pass it, to a person not entitled to it, or keep it from the officer entitled to it? */
  readonly disclosed_or_kept_it_willfully: boolean;
  /** Did the defendant know of a real risk that its conduct would impair data or a system, and go on regardless? */
  readonly disregarded_risk_of_damage: boolean;
  /** Did the defendant know that what it did would disturb the service or keep people from it? */
  readonly disrupted_knowingly: boolean;
  /** Did the defendant, or others by its doing, disturb a computer service or keep from it people who might use it? */
  readonly disrupted_services: boolean;
  /** How much of that award makes good loss in money: costs, lost revenue, lost business? */
  readonly economic_damages_awarded_usd: number;
  /** Is the award that makes good the loss a substantial sum, and not a small or nominal one? */
  readonly economic_damages_significant: boolean;
  /** Was the defendant an employee of those whose computer services were used? */
  readonly employed_by_owner_of_services: boolean;
  /** Did the defendant urge, pay or help somebody else so that he would use the computer in the way complained of? */
  readonly encouraged_access: boolean;
  /** Did the permission that the defendant had open to it the area or the information that it reached or changed? */
  readonly entitled_to_information: boolean;
  /** Did something out of the ordinary, beyond the claiming party's control, keep it from filing in time? */
  readonly extraordinary_circumstance_prevented_filing: boolean;
  /** Is one of the claims in the suit, on the same facts, under federal law? */
  readonly federal_claim_on_same_facts: boolean;
  /** Has the foreign state, or the State Department, asked that the defendant be held immune? */
  readonly foreign_state_asked_for_immunity: boolean;
  /** Has the foreign state given up its immunity for this matter? */
  readonly foreign_state_waived_immunity: boolean;
  /** Does that clause, by its words, reach a claim of this kind by this party against the defendant? */
  readonly forum_clause_covers_claim: boolean;
  /** Would it be fair to make the defendant defend here, all things weighed? */
  readonly forum_reasonable: boolean;
  /** Did the use of the computer move that plan forward? */
  readonly furthered_fraud: boolean;
  /** Did the defendant, or those who acted for it, get or try to get into the service, its systems or somebody's account in a way that the terms do not allow? */
  readonly gained_access_terms_forbid: boolean;
  /** Did the defendant, or those who acted for it, get round a technical measure of the service: a limit, a block, a check for humans, a check of what is sent? */
  readonly got_round_technical_measures: boolean;
  /** Was the service run by or for a public body? */
  readonly government_computer_services: boolean;
  /** Was a computer system impaired that a government, at home or abroad, uses for justice, national defense or national security? */
  readonly government_justice_or_security_computer_damaged: boolean;
  /** Had the defendant reason to believe that the information could be used to harm the United States or to help a foreign nation? */
  readonly had_reason_to_believe_injury_to_united_states: boolean;
  /** Would the party who claims suffer more without an order to stop than the defendant would with one? */
  readonly hardships_favor_injunction: boolean;
  /** Did the harm that the party who claims suffered come from the conduct complained of? */
  readonly harm_caused_by_violation: boolean;
  /** Is that harm what such a breach leads to in the ordinary course of things? */
  readonly harm_followed_naturally: boolean;
  /** When the defendant agreed to the terms, did both know, or have to expect, that a breach would lead to such harm? */
  readonly harm_foreseen_at_agreement: boolean;
  /** Did the defendant know that the harm would likely be felt in the forum? */
  readonly harm_in_forum_foreseen: boolean;
  /** Did the defendant help somebody else to give or sell a means by which the computer could be used? */
  readonly helped_supply_means_of_access: boolean;
  /** Did the defendant's program or method work in secret, so that those who run the computer had no chance to block it? */
  readonly hidden_from_owner: boolean;
  /** Was using the computer, or getting what was got from it, the job that the hired person or firm was given? */
  readonly hired_for_access: boolean;
  /** Does that effect on the system come from what the defendant did? */
  readonly impairment_caused_by_conduct: boolean;
  /** Is there a real prospect that such conduct, if it may go on, will make the system slower, unstable or unavailable? */
  readonly impairment_threatened: boolean;
  /** Would treating the two as separate let a wrong go without remedy or reward bad faith? */
  readonly inequitable_to_respect_separateness: boolean;
  /** Was the information that was got or altered in the very computer that was used? */
  readonly information_in_accessed_computer: boolean;
  /** Was what was got from the computer sent to machines of the defendant? */
  readonly information_returned_to_own_machines: boolean;
  /** Did the information pass through the computer that was used on its way to the defendant or those acting for it? */
  readonly information_routed_through_accessed_computer: boolean;
  /** Did the defendant mean to impair data or a system, whether or not that came about? */
  readonly intended_damage: boolean;
  /** Did the defendant mean the information to be used to harm the United States or to help a foreign nation, or have reason to believe that it would be? */
  readonly intended_or_expected_injury_to_united_states: boolean;
  /** Did the defendant mean to use a computer that it had no permission to use, or to go beyond the permission that it had? */
  readonly intended_to_access_without_permission: boolean;
  /** Did the defendant mean to mislead the owner of the computer, its systems or somebody else? */
  readonly intended_to_deceive: boolean;
  /** Did the defendant mean to press somebody into giving money or another thing of value? */
  readonly intended_to_extort: boolean;
  /** Did the defendant mean to get money, data, services or another thing of value that it knew it had no right to? */
  readonly intended_to_obtain_property_wrongfully: boolean;
  /** Did the defendant, or those who acted for it, disturb, slow or overburden the service? */
  readonly interfered_with_service: boolean;
  /** Did the defendant, or those acting for it, put code of its own into somebody else's computer, system or network? */
  readonly introduced_contaminant: boolean;
  /** Did the defendant know that it put that code in? */
  readonly introduced_contaminant_knowingly: boolean;
  /** Was the conduct part of an investigation, of protection, or of the gathering of intelligence? */
  readonly investigative_protective_or_intelligence_activity: boolean;
  /** Has the party who claims been harmed, or will it be, in a way that money cannot make good? */
  readonly irreparable_injury: boolean;
  /** Is the thing that was used a computer, or a store of data or means of communication that works together with one? */
  readonly is_computer: boolean;
  /** Was a computer impaired that is used by or for the United States Government for justice, national defense or national security? */
  readonly justice_defense_computer_damaged: boolean;
  /** While the computer was being used, did the defendant still have a hand in the program, device or service by which it was used? */
  readonly kept_control_of_means: boolean;
  /** What is the party against which the claim is made? */
  readonly kind_of_defendant: "individual" | "company" | "us-agency" | "state-agency" | "foreign-state" | "foreign-state-agency" | "nonprofit" | "other";
  /** When it supplied that, did the defendant know that it would be used on the computer without the leave of those who run it? */
  readonly knew_means_would_be_used_without_permission: boolean;
  /** Did the defendant know, at the time, of the terms and that they were said to govern use of the service? */
  readonly knew_of_terms: boolean;
  /** Did the defendant itself, as a matter of course and knowing where they were, reach people or devices in the forum, even if it does the same everywhere? */
  readonly knowingly_dealt_with_people_in_forum: boolean;
  /** Was the user, at that screen, setting up something that goes on afterwards: an account, a subscription, a game or app to come back to? */
  readonly lasting_relation_expected: boolean;
  /** Was the conduct authorized by the law of the United States or of a State? */
  readonly lawfully_authorized_activity: boolean;
  /** Did the party who claims mean the defendant to act on its words, deeds or silence, or give it good reason to think so? */
  readonly led_defendant_to_rely: boolean;
  /** To what sum do the terms limit what the defendant can be made to pay? */
  readonly liability_cap_usd: number;
  /** Does that clause, by its words, exclude all liability for what is claimed? */
  readonly liability_clause_excludes_claim: boolean;
  /** Do the terms limit or exclude the liability of the defendant, and not only that of the other side? */
  readonly liability_clause_protects_defendant: boolean;
  /** How much did such cost and such lost revenue come to, for all who bore it, in the year in which it was highest? */
  readonly loss_in_any_year_usd: number;
  /** Did the party who claims lose business because its data were used by another? */
  readonly lost_business: boolean;
  /** Did the party who claims lose income because its system, service or data were disturbed or out of use? */
  readonly lost_revenue_from_disruption: boolean;
  /** Did the party who claims lose privacy, control over its data or what they are worth? */
  readonly lost_value_or_control_of_data: boolean;
  /** Where the defendant is a company or other body: did a director, officer or leading manager do it, order it, or approve of it knowing what it was? */
  readonly managing_agent_involved: boolean;
  /** Did the conduct change or impair, or might it have changed or impaired, somebody's medical examination, diagnosis, treatment or care? */
  readonly medical_care_affected: boolean;
  /** Was the defendant under age when it agreed, and has it gone back on the agreement since? */
  readonly minor_who_disaffirmed: boolean;
  /** Was the defendant let into that area or information, so that the complaint is only about why it looked or what it did with what it saw? */
  readonly misused_information_only: boolean;
  /** Would damages leave the party who claims without full relief? */
  readonly money_damages_inadequate: boolean;
  /** Was a computer, a network or data damaged by those messages or posts? */
  readonly name_use_damaged_computer: boolean;
  /** By words or acts toward this defendant, did the party who claims show that it would not stand on that clause either? */
  readonly non_waiver_clause_given_up: boolean;
  /** Was it a computer of a federal department or agency that is not open to the public? */
  readonly nonpublic_us_department_computer: boolean;
  /** Did the defendant get nothing at all in return for its promise? */
  readonly nothing_given_in_return: boolean;
  /** Did the line about the terms stand where somebody about to act would look: right by the button or field, on the way to it? */
  readonly notice_beside_button: boolean;
  /** Did the user meet a line about the terms more than once: on several screens on the way, at each visit, or again when they changed? */
  readonly notice_met_repeatedly: boolean;
  /** Did notice that the terms had changed come to the defendant before the conduct? */
  readonly notice_of_change_reached_defendant: boolean;
  /** Was there little else on that screen to draw the eye away from the line about the terms? */
  readonly notice_screen_uncluttered: boolean;
  /** Was the line about the terms easy to read and hard to miss on that screen? */
  readonly notice_stood_out: boolean;
  /** Was the information in a customer record of a bank or other financial institution or of a card issuer, or in a credit bureau's file on a consumer? */
  readonly obtained_financial_record: boolean;
  /** Did the defendant, or the person whose use of the computer is charged to the defendant, get information by that use? */
  readonly obtained_information: boolean;
  /** Did the information come from a department or agency of the United States? */
  readonly obtained_information_from_us_department: boolean;
  /** Was the use of the computer itself all that the defendant was after and all that it got? */
  readonly obtained_only_use_of_computer: boolean;
  /** Did the defendant get information that the United States Government has by order or statute protected from disclosure for national defense or foreign relations, or restricted atomic data? */
  readonly obtained_protected_national_security_information: boolean;
  /** Did the defendant get something of value by that use of the computer? */
  readonly obtained_thing_of_value: boolean;
  /** Did any of what makes up the offense that is charged take place in the district where the case is tried? */
  readonly offense_conduct_in_district: boolean;
  /** Was the defendant a person who ran or served the company whose people or systems used the computer, and did that person order it, approve it beforehand or help to do it? */
  readonly officer_took_part_in_access: boolean;
  /** Was the only part of the defendant that it was given what somebody else had already got from the computer? */
  readonly only_received_information: boolean;
  /** Could anyone at all, without an account or login, open the pages or parts of the computer that were used? */
  readonly open_to_public: boolean;
  /** Did the defendant, or those who acted for it, open or use such accounts? */
  readonly opened_forbidden_accounts: boolean;
  /** Did the defendant mean to injure, act vilely in conscious disregard of the rights or safety of others, or deceive on purpose so as to take rights or property? */
  readonly oppression_fraud_or_malice: boolean;
  /** Does the party who claims own or rent the computer, system, program or data that was used, taken from or harmed? */
  readonly owner_or_lessee: boolean;
  /** Does the party who claims own or rent the computer, program or data into which the code was put? */
  readonly owner_or_lessee_of_contaminated_computer: boolean;
  /** Could somebody use that password or key to enter a computer without the owner's permission? */
  readonly password_opened_computer_without_permission: boolean;
  /** Did the party who claims do, in the main, what the terms asked of it, or was it excused? */
  readonly performed_or_excused: boolean;
  /** Had the job, contract or other position for which the defendant had been let into the computer come to an end before this use? */
  readonly permission_ended_with_position: boolean;
  /** Before this use, had the owner or operator of the computer told this defendant that it may no longer use the computer, or shut off this defendant's own account, login or other way in? */
  readonly permission_revoked: boolean;
  /** Had anyone who could give it allowed the defendant to use the computer at all, and was that leave still standing when the defendant used it? */
  readonly permitted_to_access: boolean;
  /** Had the party who claims, or somebody else with the right to say so, allowed the defendant to add, change or erase that? */
  readonly permitted_to_alter_data: boolean;
  /** Had the owner of the data or system allowed the defendant to change, erase or disable it in that way? */
  readonly permitted_to_cause_damage: boolean;
  /** Had those who run the service allowed the defendant to stop, disturb or close it off in that way? */
  readonly permitted_to_disrupt: boolean;
  /** Had those who run the computer allowed the defendant to give others that means of using it? */
  readonly permitted_to_provide_means: boolean;
  /** Had the party who claims, or somebody else with the right to say so, allowed the defendant to take, copy or use that data? */
  readonly permitted_to_take_data: boolean;
  /** Had the holder of the domain name or profile agreed to that use? */
  readonly permitted_to_use_name_or_profile: boolean;
  /** Had those who run the service allowed the defendant to make that use of it? */
  readonly permitted_to_use_services: boolean;
  /** Was anybody physically injured by it? */
  readonly physical_injury: boolean;
  /** Has the court power over the defendant on another claim in the same suit? */
  readonly power_over_defendant_on_other_claim: boolean;
  /** Does the promise that is sued on ask for something beyond not copying, showing or spreading the content? */
  readonly promise_goes_beyond_copying: boolean;
  /** Did the conduct put public health or safety at risk? */
  readonly public_health_threat: boolean;
  /** Would an order to stop leave the interest of the public unharmed? */
  readonly public_interest_allows_injunction: boolean;
  /** Did the computer belong to the infrastructure of public safety? */
  readonly public_safety_infrastructure_computer: boolean;
  /** Did the defendant, or those who acted for it, publish or pass on what came from the service? */
  readonly published_from_service: boolean;
  /** How much was awarded to punish the defendant? */
  readonly punitive_damages_awarded_usd: number;
  /** Did the party who claims follow the matter up without undue delay? */
  readonly pursued_rights_diligently: boolean;
  /** Did the program that used the computer run on machines that the defendant owns, rents or keeps for itself? */
  readonly ran_program_on_own_machines: boolean;
  /** Did the defendant rely on that, so that it would be worse off if the rule were enforced now? */
  readonly relied_to_its_harm: boolean;
  /** How blameworthy was the conduct, compared with other conduct that is punished with damages? */
  readonly reprehensibility: "ordinary" | "aggravated" | "particularly-egregious";
  /** Did the defendant, or those who acted for it, take the service's software or its way of communicating apart, decompile it, alter it, or build a copy that imitates it? */
  readonly reverse_engineered: boolean;
  /** Did that withdrawal of permission come to the defendant's knowledge before this use? */
  readonly revocation_reached_defendant: boolean;
  /** What is the party that makes this claim in the case? */
  readonly role_of_claimant: "plaintiff" | "prosecution" | "defendant" | "third-party";
  /** Did a rule in words, made known to the defendant, close that area or those files to it altogether, for whatever purpose? */
  readonly rule_closed_area: boolean;
  /** Did the defendant do it as part of a plan to defraud or deceive somebody or to extort something? */
  readonly scheme_to_defraud_deceive_or_extort: boolean;
  /** Did the defendant, or those who acted for it, send through the service or put on it a program or data meant to do what the receiver had not agreed to? */
  readonly sent_harmful_code: boolean;
  /** Did the defendant send a message with the threat or demand across state lines or a border? */
  readonly sent_threat_or_demand_across_states: boolean;
  /** Was the program, data, code or command sent by means of a computer that is used in business or communication between states? */
  readonly sent_through_computer_in_interstate_commerce: boolean;
  /** Did the conduct interrupt a service? */
  readonly service_interrupted: boolean;
  /** Did the defendant share its login with others, or get and use the login of somebody else? */
  readonly shared_login: boolean;
  /** Did the defendant sell, rent, license or charge others for the service, or for data or access that came from it? */
  readonly sold_service_or_data: boolean;
  /** Did the defendant, or its program, choose or look for computers in the forum to use? */
  readonly sought_out_computers_in_forum: boolean;
  /** Did any of the cost to which the party who claims was put go to harm that the computer or its data had suffered, or may have suffered: putting it right, checking whether it was still sound, closing the way in, or income lost while it was down? */
  readonly spent_on_harm_to_computer: boolean;
  /** Did the party who claims spend money or time on looking into something other than the computer and its data: what was published, who published it, what business was lost? */
  readonly spent_on_other_inquiry: boolean;
  /** Did the party who claims spend money or staff time on stopping, repairing or fending off what was done? */
  readonly spent_on_response: boolean;
  /** Did the party who claims spend money or staff time on finding out whether its system, programs or data had been changed, damaged or erased? */
  readonly spent_on_verification: boolean;
  /** Is there a State of the United States whose courts could hear a claim against the defendant? */
  readonly state_court_has_power_over_defendant: boolean;
  /** Was what the foreign state did a choice of policy that it was free to make? */
  readonly state_had_discretion_in_act: boolean;
  /** Did the conduct impair the soundness or the availability of data, a program, a system or information? */
  readonly suffered_damage: boolean;
  /** Did the party who claims lose or spend anything because of what the defendant did? */
  readonly suffered_harm_from_conduct: boolean;
  /** Did the violation put the party who claims to reasonable cost for its computer or data, or did it lose revenue because service was interrupted? */
  readonly suffered_loss: boolean;
  /** Did the defendant give or sell somebody else something by which the computer could be used: a program, a device, a login, a code, a service? */
  readonly supplied_means_of_access: boolean;
  /** Did the conduct make the system work worse: slower, unstable, changed, damaged, or robbed of some function? */
  readonly system_impaired: boolean;
  /** Was what was used or touched a thing of the claimant's: a server, device or network that it owns, leases or holds? */
  readonly system_in_claimants_possession: boolean;
  /** Could the claimant or its users not use the system, or a part of it, for a time that mattered? */
  readonly system_unavailable_for_substantial_time: boolean;
  /** Was there a technical check, in front of pages that people may open, meant to stop some visitors: programs, too many requests, certain addresses? */
  readonly technical_check_on_visitors: boolean;
  /** Is the term that is relied on so one-sided or harsh that it shocks? */
  readonly term_overly_harsh: boolean;
  /** Do the terms, by their words, also bind one who visits or acts without being logged in, or without any account? */
  readonly terms_bind_without_account: boolean;
  /** Do the terms relied on forbid helping others to do what they ban, or doing it by way of others? */
  readonly terms_forbid_assisting: boolean;
  /** Do the terms relied on forbid using the service by a program otherwise: posting, buying, messaging, registering? */
  readonly terms_forbid_automated_use: boolean;
  /** Do the terms relied on forbid getting round technical measures of the service? */
  readonly terms_forbid_circumvention: boolean;
  /** Do the terms relied on forbid collecting information of or about others from the service without leave? */
  readonly terms_forbid_collection: boolean;
  /** Do the terms relied on forbid use for business ends, or by rivals? */
  readonly terms_forbid_commercial_use: boolean;
  /** Do the terms relied on forbid letting others use one's login, or using another's? */
  readonly terms_forbid_credential_sharing: boolean;
  /** Do the terms relied on forbid the use to which the defendant put what it got from the service? */
  readonly terms_forbid_data_use: boolean;
  /** Do the terms relied on forbid accounts under false names, by automated means, or for those who were shut out? */
  readonly terms_forbid_false_accounts: boolean;
  /** Do the terms relied on forbid sending or spreading viruses or other harmful code? */
  readonly terms_forbid_harmful_code: boolean;
  /** Do the terms relied on forbid disturbing or overburdening the service? */
  readonly terms_forbid_interference: boolean;
  /** Do the terms relied on forbid making public what one gets from the service? */
  readonly terms_forbid_publication: boolean;
  /** Do the terms relied on forbid selling, renting or charging for the service, or for data or access taken from it? */
  readonly terms_forbid_resale: boolean;
  /** Do the terms relied on forbid taking the service or its software apart: reverse engineering, decompiling, altering it or extracting its code? */
  readonly terms_forbid_reverse_engineering: boolean;
  /** Do the terms relied on forbid automated collection: bots, crawlers, scrapers, scripts? */
  readonly terms_forbid_scraping: boolean;
  /** Do the terms relied on forbid getting or trying to get into the service, its systems or others' accounts without leave? */
  readonly terms_forbid_unauthorized_access: boolean;
  /** Do the terms relied on forbid use for illegal or unauthorized purposes? */
  readonly terms_forbid_unlawful_use: boolean;
  /** Do the terms say that the loser of a dispute over them pays the winner's lawyers, or one side's? */
  readonly terms_give_attorney_fees: boolean;
  /** Do the terms say that not enforcing them gives up no right? */
  readonly terms_have_non_waiver_clause: boolean;
  /** Was the defendant given no real choice or fair notice as to that term? */
  readonly terms_imposed_without_choice: boolean;
  /** Could one see from the look of it that the name of the terms is a link to them? */
  readonly terms_link_marked: boolean;
  /** Were the terms still running between them when the defendant did it: no account closed, no contract ended before? */
  readonly terms_running_at_act: boolean;
  /** Did the message threaten to impair a computer or its data? */
  readonly threatened_damage: boolean;
  /** Did the message threaten to take information from a computer without or beyond permission, or to expose information so taken? */
  readonly threatened_to_obtain_or_expose_information: boolean;
  /** Did the screen say, before the act, that pressing that very button (or taking that very step) is agreement to the terms? */
  readonly told_act_is_agreement: boolean;
  /** Did somebody for the user take the very step that the screen or paper ties to the terms: tick the box, press the button, sign? */
  readonly took_assent_act: boolean;
  /** Did the defendant, or those acting for it, take, copy or make use of data from the computer or passing through it, or of documents that go with its programs? */
  readonly took_copied_or_used_data: boolean;
  /** Did the defendant do something that carried the plan well beyond preparation? */
  readonly took_substantial_step: boolean;
  /** Did the defendant hand over to another, or get in order to hand over, a password or similar key to a computer? */
  readonly trafficked_in_passwords: boolean;
  /** Did the defendant know what it was handing over? */
  readonly trafficked_knowingly: boolean;
  /** Did the trade in passwords affect business between states or with foreign countries? */
  readonly trafficking_affected_commerce: boolean;
  /** Did the defendant know that it was sending that, or causing it to be sent? */
  readonly transmitted_knowingly: boolean;
  /** Did an act of the defendant set off, at that moment, a program or process that used the computer? */
  readonly triggered_access: boolean;
  /** Were the defendant and that other company run so much as one that they had no separate life? */
  readonly unity_of_interest: boolean;
  /** Was the conduct an activity of an agency of the United States, of a State, or of a city, county or other part of a State? */
  readonly us_agency_activity: boolean;
  /** How much was that use of the computer worth in the year in which it was worth most? */
  readonly use_of_computer_value_in_any_year_usd: number;
  /** Do the terms say that using the service in the way in which the defendant used it is agreement? */
  readonly use_was_as_terms_describe: boolean;
  /** Was such an account opened, bought or used, or that service taken, by or for the defendant? */
  readonly used_account: boolean;
  /** Was the computer entered with a login, password, key or session that had been issued to somebody else? */
  readonly used_anothers_credentials: boolean;
  /** Did the defendant send electronic mail or posts under the internet domain name or the profile of somebody else? */
  readonly used_anothers_domain_name_or_profile: boolean;
  /** Did the defendant, or those acting for it, use a service of the computer: processing, storage, internet access, mail, messages or any other working of it? */
  readonly used_computer_services: boolean;
  /** Did the defendant, or those who acted for it, use data that came from the service for that end? */
  readonly used_data_from_service: boolean;
  /** Did the defendant know that it used another's domain name or profile in them? */
  readonly used_name_or_profile_knowingly: boolean;
  /** Did the defendant, or those who acted for it, use the service by a program to post, buy, send, register or the like? */
  readonly used_service_by_program: boolean;
  /** Did the defendant use the service in that way: for its business, or as a competitor? */
  readonly used_service_commercially: boolean;
  /** Did the defendant, or those who acted for it, use the service for something that the law forbids? */
  readonly used_service_unlawfully: boolean;
  /** Did the conduct take up a measurable part of the system's capacity? */
  readonly used_system_capacity: boolean;
  /** How much were the supplies and computer services worth that the defendant used outside its work, all together? */
  readonly value_of_services_used_usd: number;
  /** Is that voting system used to manage, support or administer a federal election, or has it moved in or does it otherwise affect commerce between states or with foreign countries? */
  readonly voting_system_for_federal_election_or_in_commerce: boolean;
  /** Did the defendant go on using the service after that notice? */
  readonly went_on_after_notice_of_change: boolean;
  /** Did the defendant use the service, or go on using it, once it knew that? */
  readonly went_on_using_after_knowing: boolean;
  /** Did the whole wrong, the act and the injury, take place in the United States? */
  readonly whole_tort_in_united_states: boolean;
  /** Did the defendant do what is complained of on purpose, knowing what it was doing? */
  readonly willful_violation: boolean;
  /** Is what is claimed for also a fraud, a wilful injury to person or property, or a violation of a law, apart from breaking the promise? */
  readonly wrong_is_also_fraud_wilful_injury_or_crime: boolean;
  /** Did the defendant do it so as to get hold of money, property or data to which it had no right? */
  readonly wrongfully_control_or_obtain_property: boolean;
  /** Within how many years of the last act complained of was the claim filed, counted up to the next whole year? */
  readonly years_from_act_to_filing: number;
  /** Counting as the courts of California do, within how many years of the last act complained of was the claim filed, up to the next whole year? */
  readonly years_from_act_to_filing_in_california: number;
  /** Within how many years of learning of the damage was the claim filed, counted up to the next whole year? */
  readonly years_from_discovery_to_filing: number;
  /** Counting as the courts of California do, within how many years of learning of the damage was the claim filed, up to the next whole year? */
  readonly years_from_discovery_to_filing_in_california: number;
}
