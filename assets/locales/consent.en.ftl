# SPDX-License-Identifier: MPL-2.0
# The words of the screens about what is allowed, by whom, by law, and what will change, in English. They come after
# the first view. **…** is what the reader should see first.

# ---- what is shared, why, by whom
share-count =
    { $count ->
        [one] 1 piece of information
       *[other] { $count } pieces of information
    }
type-inside =
    { $type ->
        [case_summary] case summaries
        [referral] referrals or grants
        [status] status reports or assessments
        [attest] certificates
        [journal_note] journal notes
        [registration] records
        [overview] overviews
        [plan] plans
       *[consent] consents
    }
share-all = everything about { $what }
purpose =
    { $purpose ->
        [any] Every purpose
        [case_processing] To work on a case
        [child_protection] To protect a child
        [emergency] Urgent help
        [joint_plan] To make a plan together
        [prevention] To help early
        [treatment] Treatment
       *[unstated] Not stated
    }
phase =
    { $phase ->
        [enquiry] Assessment
        [planning] Plan
        [intervention] Help
        [follow_up] Follow-up
       *[transition] Move
    }
role-name =
    { $role ->
        [self] The person it is about
        [custody_holder] Somebody with custody
        [parent_without_custody] A parent without custody
        [foster_parent] Foster parent
        [guardian_adult] Guardian
        [poa_holder] Companion, or somebody with a power of attorney
        [nearest_relative] Close family
        [placing_authority] Caseworker
        [authority] Caseworker
        [health_professional] Health staff
        [temporary_custody_holder] Somebody with custody for a time
        [representative] Representative
        [kin_carer] Somebody the child lives with
        [municipal_health_staff] Somebody from the health service of the council
       *[school_staff] School staff
    }
helper-name =
    { $helper ->
        [bisidder] Companion at meetings
        [interpreter] Interpreter
        [lawyer] Lawyer
        [grandparent] Grandparent
       *[other] Support person
    }

# ---- what we allow
consents-title = Who may see information about { $person }?
consents-now = The list shows what holds today.
consents-mine =
    { $count ->
        [one] 1 is waiting for your answer.
       *[other] { $count } are waiting for your answer.
    }
consents-others =
    { $count ->
        [one] 1 of them is about treatment, help or a home. It gives nobody a right to see information.
       *[other] { $count } of them are about treatment, help or a home. They give nobody a right to see information.
    }
consents-unconfirmed =
    { $count ->
        [one] 1 stop is not confirmed
       *[other] { $count } stops are not confirmed
    }
consents-none = The files show no consents.
consents-none-next = A place can ask you. Then the question is here.
consents-group =
    { $group ->
        [active] { $count ->
            [one] Holds now: 1 consent
           *[other] Holds now: { $count } consents
        }
        [waiting] { $count ->
            [one] Not settled yet: 1 question
           *[other] Not settled yet: { $count } questions
        }
       *[ended] { $count ->
            [one] Ended: 1 consent or question
           *[other] Ended: { $count } consents and questions
        }
    }
consents-all = See all { $count }
consents-grant = Give a new consent
consents-laws = See what is shared by law

# ---- one of them
card-title =
    { $form ->
        [placement] Consent to { $person } living somewhere else
        [opt_out] No thanks to sharing for treatment
        [plan] Consent to a shared plan with { $to }
        [proxy] Power of attorney for { $to }
        [treatment] Consent to treatment at { $to }
        [help] Consent to help from { $to }
        [active] **{ $to }** may see information about { $person }
        [waiting] May **{ $to }** see information about { $person }?
        [closed] **{ $to }**: the question is closed
       *[ended] **{ $to }**: the consent has ended
    }
consent-title =
    { $matter ->
        [placement] Living somewhere else
        [opt_out] No thanks to sharing for treatment
        [plan] Shared plan: { $to }
        [proxy] Power of attorney: { $to }
        [treatment] Treatment: { $to }
        [help] Help: { $to }
       *[share] { $to }
    }
card-everyone = all places
card-state =
    { $state ->
        [draft] Not sent yet
        [pending_signers] Not settled yet
        [active] Holds now
        [withdrawn] Taken back
        [expired] Ended
        [lapsed_age] Ended on a birthday
        [lapsed_custody] Ended because custody changed
        [lapsed_capacity] Ended
        [superseded] Replaced by a new one
       *[suspended_dispute] Rests until all have said yes again
    }
card-what = What
card-why = Why
card-phases = In which part of the case
card-answer-by = Answer by
card-closes = On { $date }. If not all have answered, the question closes.
card-until = How long does it hold?
card-end =
    { $ends ->
        [period] Until the end of { $date }.
        [birthday] Until the end of { $date }, the day before a birthday.
       *[none] There is no end date.
    }
card-brief =
    { $until ->
        [answer] answer by { $date }
        [birthday] until the day before the birthday, { $date }
        [none] no end date
       *[period] until the end of { $date }
    }
card-ended-title =
    { $how ->
        [question] Closed
       *[other] Ended
    }
card-ended =
    { $how ->
        [question] The question closed on { $date }. It was not settled.
        [withdrawn] It was taken back on { $date }.
        [expired] It held until the end of { $date }.
        [lapsed_age] It ended on { $date }, on a birthday.
        [lapsed_custody] It ended on { $date }. Custody changed then.
        [lapsed_capacity] It ended on { $date }.
        [superseded] On { $date } a new one came instead.
       *[unknown] It does not say when it ended.
    }
card-signers =
    { $matter ->
        [opt_out] Who says no thanks?
       *[share] Who says yes?
    }
card-signer =
    { $signed ->
        [yes] { $matter ->
            [opt_out] { $who } said no thanks.
           *[share] { $who } said yes.
        }
        [refused] { $matter ->
            [opt_out] { $who } will not say no thanks.
           *[share] { $who } said no.
        }
       *[no] { $who }: not settled yet.
    }
card-you = You
card-any = One yes is enough.
card-child-title = What does { $person } say?
card-child-you = What do you say?
card-child = “{ $what }”
card-child-own-none = You have not written anything here.
card-child-none = Nothing from { $person } is shown here.
card-child-write = Write about this
card-child-how = How you can talk about it
card-child-talk = Find a calm moment. Say who wants to see what, and why. Listen, and write the words down. { $person } is not to choose for you.
card-excluded = Removed: { $who }.
card-unconfirmed = **Taken back, but not confirmed.** { $who } has not confirmed that they stopped.
card-routed = A caseworker is to review it first.
card-instead = What you can do instead:
instead =
    { $way ->
        [ask_youth] Ask the young person.
        [ask_youth_for_proxy] Ask the young person for a power of attorney.
        [record_childs_wish] Write what you wish.
        [request_records] Ask the place to see the case.
       *[tell_case_worker] Tell your caseworker.
    }
card-more = See more
card-answer = Read and answer
card-stop = Stop sharing
card-take-back = Take your yes back
card-exclude = Remove a place from the consent
card-renew = Extend
card-again = Give it again
card-optout-end = Allow sharing again
card-optout-back = Take your no thanks back
card-acknowledge = Confirm that we have stopped
card-contact = Ask { $who }
card-contact-none = It does not say whom you can ask.
rule-line =
    { $signed ->
        [yes] Rule: { $law }.
       *[no] Rule: { $law }. Not approved by a lawyer yet.
    }
rule-old = Somebody should have read these rules again by now. Ask whether they still hold.
rule-more = See the rule
rule-id = Name of the rule
rule-data = Ground in the rules of data protection
rule-sure = How sure is the page of the rule?
rule-confidence =
    { $confidence ->
        [high] Quite sure
        [medium] Fairly sure
       *[low] Not sure
    }
rule-pack = Set of rules
broad-title = The consent is broad.
broad =
    { $breadth ->
        [no_end] There is no end date.
        [longer_than_law] It lasts longer than the rule says.
        [all_recipients] All places may see the information.
        [all_categories] It is about every kind of information.
        [all_phases] It is about the whole case.
       *[no_purpose] It does not say what the information is for.
    }
broad-until = It could end on { $date }.
broad-what = It could be only { $what }.
broad-more =
    { $count ->
        [one] And 1 kind more.
       *[other] And { $count } kinds more.
    }
broad-open = See a narrower consent

# ---- what ends elsewhere: treatment, help, a placement
disagree-first =
    { $matter ->
        [treatment] **Talk to the doctor first.** Ask what happens if the treatment stops.
        [help] **Talk to your caseworker first.** Ask what happens if the help stops.
       *[placement] **Talk to a lawyer or your support person first.** Then talk to your caseworker.
    }
disagree-open = I no longer agree
disagree-title = I no longer agree
disagree-place = The place decides what happens then. Tell: { $to }.
disagree-words = Words that you can use
disagree-text =
    { $matter ->
        [treatment] I no longer agree to the treatment of { $person }. I would like to talk to you about it. Tell me what happens now.
        [help] I no longer agree to the help for { $person }. I would like to talk to you about it. Tell me what happens now.
       *[placement] I no longer agree to { $person } living somewhere else. I would like to talk to you about it. Tell me what happens now.
    }
disagree-nothing = The page sends nothing and changes nothing. It is a message that you give yourself.

# ---- deciding
decide-title =
    { $act ->
        [sign] { $matter ->
            [plan] Yes to a shared plan with { $to }?
            [proxy] Yes to a power of attorney for { $to }?
            [treatment] Yes to treatment of { $person }?
            [help] Yes to help for { $person }?
            [placement] Yes to { $person } living somewhere else?
            [opt_out] No thanks to sharing for treatment?
           *[share] May { $to } see information about { $person }?
        }
        [grant] Give a new consent
        [summary] Is this right?
        [withdraw] Stop sharing with { $to }
        [exclude] Remove a place from the consent
        [renew] Extend for { $to }
        [lift] Allow sharing again
       *[opt_out] Say no thanks to sharing for treatment
    }
decide-gone-title = The question is gone
decide-gone = It is answered or closed. See the list of consents.
decide-asks = **{ $from }** wants to share information about { $person } with **{ $to }**.
decide-asks-self = **{ $to }** would like to see information about { $person }.
decide-asks-other =
    { $matter ->
        [plan] **{ $to }** would like to make a shared plan about { $person }.
        [proxy] **{ $to }** would like a power of attorney for { $person }.
        [treatment] **{ $from }** asks whether you say yes to treatment of { $person }.
        [help] **{ $from }** asks whether you say yes to help for { $person }.
        [placement] **{ $from }** asks whether { $person } may live somewhere else.
       *[opt_out] There is a no thanks to sharing for treatment. You are asked too.
    }
decide-yours = You decide whether you say yes.
decide-what = What may they see?
decide-nothing = There is nothing to choose.
decide-blocked = You cannot say yes to this. The rules do not allow it.
decide-unknown = The page does not know whether you can say yes to this. Ask the place.
decide-all = Choose all
decide-none = Choose none
decide-chosen =
    { $count ->
        [0] Nothing is chosen.
        [one] 1 kind is chosen.
       *[other] { $count } kinds are chosen.
    }
decide-child = What does { $person } say?
decide-long = How long?
decide-asked = As long as they ask for
decide-asked-until = As long as they ask for: until the end of { $date }
decide-given-until = Until the end of { $date }
decide-own = Only until a day that I choose
decide-own-day = Last day
decide-yes-title =
    { $matter ->
        [opt_out] If you say no thanks
       *[share] If you say yes
    }
decide-choose-first = First choose what they may see.
decide-choose-long = Choose how long it is to hold.
decide-choose-day = Write the last day.
decide-gains = **{ $to }** may see { $what }.
decide-later = When all have said yes, **{ $to }** may see { $what }.
decide-until = It holds until the end of { $date }.
decide-until-asked = It holds as long as they asked for.
decide-needs =
    { $needs ->
        [other_custody_holder] { $matter ->
            [opt_out] **You both need to say no thanks,** because you both have custody.
           *[share] **You both need to say yes,** because you both have custody.
        }
        [all_custody_holders] { $matter ->
            [opt_out] **All who have custody need to say no thanks.**
           *[share] **All who have custody need to say yes.**
        }
       *[subject_self] { $matter ->
            [opt_out] **{ $person } needs to say no thanks too.**
           *[share] **{ $person } needs to say yes too.**
        }
    }
decide-any = It is enough that one of them says yes.
decide-nothing-before =
    { $matter ->
        [opt_out] Sharing goes on as before until your no thanks holds.
        [treatment] Your yes holds only when all have said yes.
        [help] Your yes holds only when all have said yes.
        [placement] Your yes holds only when all have said yes.
       *[share] Your yes holds only when all have said yes.
    }
decide-review = A caseworker is to review it first.
decide-heard = The consent ends when you confirm. A caseworker may be told afterwards.
decide-notify =
    { $who ->
        [recipients] { $ends ->
            [yes] { $to } is to be told that you stop.
           *[no] { $to } is to be told.
        }
        [other_custody_holder] By the rule, the other parent is to be told.
        [custody_holders] By the rule, all who have custody are to be told.
       *[subject] By the rule, { $person } is to be told.
    }
decide-no-title = If you say no
decide-no =
    { $matter ->
        [opt_out] Then sharing goes on as before.
        [treatment] Then you have not said yes. { $from } decides what happens then.
        [help] Then you have not said yes. { $from } decides what happens then.
        [placement] Then you have not said yes. { $from } decides what happens then.
       *[share] Then { $from } does not have your yes to share.
    }
decide-no-unknown =
    { $matter ->
        [opt_out] Then sharing goes on as before.
        [treatment] Then you have not said yes. The place decides what happens then.
        [help] Then you have not said yes. The place decides what happens then.
        [placement] Then you have not said yes. The place decides what happens then.
       *[share] Then you have not said yes to sharing.
    }
decide-no-more = The place has stated nothing else.
decide-stop-title = If you change your mind
decide-stop =
    { $matter ->
        [opt_out] You can allow sharing again at any time.
        [treatment] You can say at any time that you no longer agree. Then the place decides what happens.
        [help] You can say at any time that you no longer agree. Then the place decides what happens.
        [placement] You can say at any time that you no longer agree. Then the place decides what happens.
       *[share] You can stop at any time. What they have seen cannot be taken back.
    }
decide-rule-title = Rules
decide-basis =
    { $matter ->
        [opt_out] You can say no thanks by the rule that stands here.
       *[share] This is about your yes. A law may allow other things.
    }
decide-contact-title = Ask or complain
decide-no-button =
    { $matter ->
        [opt_out] No, let them share
        [treatment] No, I do not say yes
        [help] No, I do not say yes
        [placement] No, I do not say yes
       *[share] No, do not share
    }
decide-yes-button =
    { $matter ->
        [opt_out] Yes, say no thanks
        [treatment] Yes, I say yes
        [help] Yes, I say yes
        [placement] Yes, I say yes
       *[share] Yes, share what I chose
    }
decide-go-on = Go on
decide-leave = Leave it
decide-denied = You cannot do that here.
decide-not-known = The page knows no rule for that. Ask the place.
sum-title =
    { $act ->
        [sign] This is your answer
        [grant] This is what you say yes to
        [renew] This is what you say yes to again
        [withdraw] What happens when you stop
        [exclude] What happens when { $to } is removed
        [lift] What happens
       *[opt_out] Before you say no thanks
    }
sum-yes = { $to } may see information about { $person }:
sum-again = { $to } may still see information about { $person }:
sum-matter =
    { $matter ->
        [treatment] You say yes to treatment of { $person } at { $to }.
        [help] You say yes to help for { $person } from { $to }.
        [placement] You say yes to { $person } living somewhere else.
       *[opt_out] You say no thanks to sharing for treatment.
    }
sum-item = { $what }
sum-from = It holds whichever place has the information.
sum-why = The information is for: { $what }
sum-back = Change it
sum-confirm =
    { $act ->
        [sign] { $matter ->
            [opt_out] Confirm my no thanks
           *[share] Confirm my yes
        }
        [grant] Confirm my yes
        [renew] Confirm my yes
        [withdraw] Stop sharing now
        [exclude] Take the place out now
        [lift] Allow sharing again
       *[opt_out] Confirm my no thanks
    }
stop-loses = The consent no longer lets **{ $who }** see { $what }.
stop-flow =
    { $count ->
        [one] { $from } has shared with { $to } once by a consent. They may not do it again by your consent.
       *[other] { $from } has shared with { $to } { $count } times by a consent. They may not do it again by your consent.
    }
stop-requests =
    { $count ->
        [one] Somebody is waiting for 1 answer. It can take longer.
       *[other] Somebody is waiting for { $count } answers. They can take longer.
    }
stop-nothing = The page cannot see what changes when the consent ends.
stop-law =
    { $count ->
        [0] **{ $from }** writes that a law lets them share information with { $to }. Nobody has checked it.
       *[other] **{ $from }** writes that a law lets them share with { $to }. It is about { $what }. Nobody has checked it.
    }
stop-others = There may be others who may share by a law.
stop-seen = What they have seen cannot be taken back.
stop-when = You can see here when { $to } has confirmed that they stopped.
exclude-which = Which place is to be removed from the consent?
exclude-first = Choose a place.
exclude-none = There is no place to remove.
grant-who = Who may see information?
grant-choose = Choose a place
grant-nobody = a place
grant-why = What is it for?
grant-choose-why = Choose what it is for.
done =
    { $done ->
        [now] Saved. It holds now.
        [both] Saved. It holds when you have both said yes.
        [waits] Saved. It holds when all have said yes.
        [no_now] Saved. Your no thanks holds now.
        [no_both] Saved. Your no thanks holds when you have both said it. Sharing goes on as before until then.
        [no_waits] Saved. Your no thanks holds when all have said it. Sharing goes on as before until then.
        [lift] Saved. Your no thanks no longer holds.
        [refuse] Saved. You have said no. You can still say yes later.
        [withdraw] Saved. The consent has ended. { $to } is to be told. The page sends no messages yet. Here you can see when they have confirmed.
        [exclude] Saved. The place is out of the consent.
       *[acknowledge] Saved. You have confirmed that you stopped.
    }

# ---- by law
laws-title = Shared by law
laws-lead = These places share and refer to a law.
laws-no-stop = That sharing does not stop because a consent ends. You can see who has looked, and you can complain.
laws-count =
    { $count ->
        [0] Who shares with whom?
        [one] Who shares with whom? (1)
       *[other] Who shares with whom? ({ $count })
    }
laws-none = The files show nothing that was shared by law. That does not mean it does not happen.
laws-row = **{ $from }** shares with **{ $to }**
laws-what = What
laws-law = Law that the place refers to
laws-limit = Limit
laws-times = How often
laws-last = Last
laws-lately = latest { $date }
laws-log = See it in the list of looks
laws-log-of = See it in the list of looks: from { $from } to { $to }
laws-object = Object or complain
laws-object-text = To object is to say that you do not want it. Tell { $from }.
laws-object-law = The rule about it is { $law }.
laws-complain = Also ask where you can complain. The place is to help you with it.
optout-title = Sharing for treatment
optout-may = Doctors and hospitals may share what they need to treat. One can say no thanks.
optout-doctor = **Talk to your doctor first.**
optout-care = It may affect the treatment.
optout-emergency = When it is urgent, they may still see what matters most.
optout-lift = Doctors and hospitals can again share what they need to treat.
optout-state =
    { $state ->
        [possible] The page does not know of a no thanks.
        [waiting] A no thanks is not settled yet. Sharing goes on as before until then.
        [on] A no thanks holds.
        [not_known] The page does not know who can say no thanks for { $person }. Ask the doctor.
       *[denied] It is not you who can say no thanks for { $person }.
    }
optout-open = Say no thanks
optout-see = See no thanks to sharing

# ---- what will change
changes-title =
    { $whose ->
        [own] What will change for you
       *[other] What will change for { $person }
    }
changes-none = The page knows of nothing that will change.
changes-none-why = It may be that the page does not know the birthday.
changes-count =
    { $count ->
        [one] 1 thing
       *[other] { $count } things
    }
changes-when =
    { $soon ->
        [yes] { $count ->
            [0] **Today** this happens:
            [one] **Tomorrow**, on { $date }:
           *[other] **In { $count } days**, on { $date }:
        }
       *[no] On **{ $date }**:
    }
changes-what =
    { $kind ->
        [law] a law changes.
        [you] you turn { $age }.
        [birthday] { $person } turns { $age }.
        [consent_end] { $count ->
            [one] a consent ends.
           *[other] { $count } consents end.
        }
       *[question_end] { $count ->
            [one] a question closes if not all have answered.
           *[other] { $count } questions close if not all have answered.
        }
    }
changes-recipients =
    { $kind ->
        [question_end] It is about: { $to }.
       *[consent_end] Then the consent ends for: { $to }. What a law allows may go on.
    }
changes-open =
    { $count ->
        [one] See what it is
       *[other] See number { $at }
    }
changes-told =
    { $whose ->
        [own] { $told ->
            [yes] You are told first. Your parents are told later.
           *[no] You are told first.
        }
       *[other] { $told ->
            [yes] { $person } was told first.
           *[no] { $person } is told first.
        }
    }
changes-rules = The rules are not approved by a lawyer yet.
changes-law = The law: { $law }
effect =
    { $effect ->
        [party_powers_on_social] { $person } gets more rights in the case with the council.
        [self_decides_health_share] { $person } decides who may see information about their health.
        [parent_standing_view_off_health] Parents can no longer see information about health here. They can ask { $person }.
        [must_sign_placement] { $person } needs to say yes to living somewhere else.
        [custody_ends] Custody ends. Parents' yes no longer holds.
        [youth_support_own_decision] { $person } decides about support from the council.
        [self_view_on_health] { $person } can read their own record.
        [party_in_social_cases] { $person } has a voice of their own in the case.
        [must_sign_change_placement] { $person } needs to say yes to moving to a new place.
        [must_sign_whole_plan] { $person } needs to say yes to one plan for everything.
        [own_support_social] { $person } can say yes to support.
       *[other] Ask the council what will change.
    }
effect-own =
    { $effect ->
        [party_powers_on_social] You get more to say in your case.
        [self_decides_health_share] You decide who may see something about your health.
        [parent_standing_view_off_health] Your parents cannot see your health here. They can ask you.
        [must_sign_placement] You need to say yes to living somewhere else.
        [custody_ends] You decide. Your parents' yes no longer holds.
        [youth_support_own_decision] You say yes or no to support.
        [self_view_on_health] You can read your own record.
        [party_in_social_cases] You have a voice of your own in your case.
        [must_sign_change_placement] You need to say yes to moving to a new place.
        [must_sign_whole_plan] You need to say yes to one plan for everything.
        [own_support_social] You can say yes to support.
       *[other] Ask an adult what will be new.
    }

# ---- a child's own view
child-title = My page
child-lead = Here you can see what others know about you. You can also say what you wish.
child-asked =
    { $count ->
        [one] Somebody asks you about 1 thing
       *[other] Somebody asks you about { $count } things
    }
child-sharing = What others may see
child-sharing-none = The files show no consents that let others see anything about you.
child-sees = **{ $to }** may see { $what }.
child-sees-more = **{ $to }** may see { $what } and more.
child-all = See it all
child-decide = Who decides?
child-now =
    { $band ->
        [young] Mostly the adults do. They must listen to you.
        [middle] Often the adults do. They must ask what you think. You may see your case, and you may complain.
        [youth] You decide who may see something about your health. You also need to say yes to a new home.
       *[adult] You do.
    }
child-when =
    { $soon ->
        [yes] { $count ->
            [0] Today you turn { $age }
            [one] Tomorrow you turn { $age }
           *[other] When you turn { $age }, in { $count } days
        }
       *[no] When you turn { $age }
    }
child-changes = See what will be new
child-help = Who can help me?
child-bisidder = You may bring an adult to meetings. It can be somebody you trust. In Danish it is called a bisidder.
child-ask = Ask your teacher, your doctor or your caseworker. They must help you.
wish-title = What I wish
wish-about = It is about: { $what }
wish-readers = Who may read it?
wish-nobody = No one reads this. Your caseworker does not either.
wish-somebody = **{ $who }** may read it.
wish-caseworker = Your caseworker may have to note it and act. Your parents may get to read it later.
wish-parent = A parent who reads it can ask you about it.
wish-further = They can tell others. Do not write where you live if somebody must not know. Whoever opens their phone can read it too. The page sends nothing.
wish-help = Need help? Ring { $name }: **{ $phone }**.
wish-help-unsigned = The number has not been checked yet.
wish-label = Write what you wish
wish-most = Use your own words. There is room for 500 letters.
wish-device = Whoever can open your phone can read it while the page is open. On a computer from school or work, whoever runs it may see it too.
wish-maker = If the browser translates or you dictate, its maker may get the text.
wish-save = Save my wish
wish-empty = Write something first.
wish-long = It is too long. Make it a little shorter.
wish-saved = Saved. It stands here until the page is closed. The page sends it to no one.
wish-own = What I have written ({ $count })
wish-own-nobody = No one else may read it.
wish-own-readers = { $who } may read it.
wish-of = About: { $what }
wish-change = Change
wish-save-change = Save the new words
wish-changed = Changed. Others may have read what stood there before.
wish-back = Take back
wish-back-means = Then no one can read it here any more. Others may already have read it.
wish-back-yes = Take it back
wish-keep = Leave it
wish-taken = Taken back. No one can read it here any more. Others may already have read it.
log-not-here = You cannot see that here.

# ---- in the example
viewer-example = It is only an example. Here you can see what others in the family can see.
viewer-tie =
    { $role ->
        [self] themselves ({ $person })
        [custody_holder] custody: { $person }
        [parent_without_custody] parent without custody: { $person }
        [foster_parent] foster parent: { $person }
        [guardian_adult] guardian: { $person }
        [poa_holder] companion or power of attorney: { $person }
        [nearest_relative] close family: { $person }
        [placing_authority] caseworker: { $person }
        [authority] caseworker: { $person }
        [health_professional] health staff: { $person }
        [temporary_custody_holder] custody for a time: { $person }
        [representative] representative: { $person }
        [kin_carer] the child lives with: { $person }
        [municipal_health_staff] health service of the council: { $person }
       *[school_staff] school: { $person }
    }
clock-title = Which day is it to be in the example?
clock-text = Then you can see what happens when the children grow older.
clock-move = Move the clock

# ---- the log and the sharing, folded
log-group =
    { $count ->
        [one] once
       *[other] { $count } times
    }
log-group-none =
    { $all ->
        [one] No reason stated
       *[other] { $count } with no reason stated
    }
line-lawful = It may well be lawful.
log-ask-all = Ask about all from this place
log-ask-all-of = Ask { $who } about all lines with no reason stated
months-title = Month by month
months-how = Press a month to see it alone.
months-bar = { $year }: { $count } in all, { $none } with no reason stated
months-table = Show the numbers
months-month = Month
sharing-shared = What: { $what }

# ---- asking why
ask-line =
    { $did ->
        [looked] “The log says that you opened { $what }. It was on { $moment }. It is about { $person }.”
        [looked_at] “The log says that you opened { $what } kept by { $whose }. It was on { $moment }. It is about { $person }.”
        [shared] “The log says that you shared { $what } with { $to }. It was on { $moment }. It is about { $person }.”
        [changed] “The log says that you wrote or corrected { $what }. It was on { $moment }. It is about { $person }.”
        [undated] “I am asking about { $person }. The log says, without a date: { $what }”
       *[other] “I am asking about { $person }. The log says for { $moment }: { $what }”
    }
ask-all =
    { $count ->
        [one] “The log says that you used information about { $person }. The reason is missing once.”
       *[other] “The log says that you used information about { $person }. The reason is missing { $count } times.”
    }
ask-moments =
    { $all ->
        [yes] “It was: { $moments }.”
       *[no] “The latest were: { $moments }.”
    }
ask-copy = Copy the words
ask-copied = The words are copied.
ask-copy-failed = The page cannot copy here. Mark the words and copy them yourself.
ask-within =
    { $months ->
        [one] The place must normally answer within a month ({ $law }).
       *[other] The place must normally answer within { $months } months ({ $law }).
    }
ask-within-unsigned = No lawyer has approved that rule.
noted-title = Have you asked?
noted-day = Which day did you ask?
noted-answer = What did they answer? It can wait.
noted-save = Save
noted-save-change = Save the new text
noted-saved = Saved. It stays here until you close the page.
noted-asked = You asked on { $date }.
noted-due = You can expect an answer by { $date }.
noted-limit = The page sends it to nobody. It is gone when you close the page.

# ---- two sheets for a meeting
sheet-me = Sheet for me
sheet-table = Sheet for the table
sheet-me-text = Only for you. Think before you show it to others. Press Print below.
sheet-table-text = Can lie on the table. It holds only the meeting and lines to write on. The page does not know who is invited.
sheet-when = Next meeting
sheet-call = Call { $who }:
sheet-new = What is new
sheet-questions = My questions
sheet-unexplained =
    { $count ->
        [one] 1 line in the log has no reason stated. Why?
       *[other] { $count } lines in the log have no reason stated. Why?
    }
sheet-agreed = What we agreed
sheet-agreed-text = What, who does it, and when?
sheet-who = Who is here?
sheet-topics = What we want to talk about
sheet-again = We meet again

# ---- who may be one
same-title = Is this the same person?
same-lead = The page cannot tell. Your answer changes nothing in the sources.
same-need =
    { $count ->
        [one] Is it the same person? **Two people** in the files may be one.
       *[other] Is it the same person? The files have **{ $count } pairs** who may be one person.
    }
same-see = See who
same-pair = { $one } and { $other }
same-born = Born { $date }
same-born-none = Birthday not stated
same-for = What speaks for it
same-against = What speaks against it
same-for-one =
    { $reason ->
        [name] The names fit together.
        [birth_date] The birthday is the same.
        [civil_number] The civil number is the same.
        [identifier] They share a number.
        [local_identifier] They share a number, but it may be local or old.
       *[link] A source says that they belong together.
    }
same-against-one =
    { $reason ->
        [name] The names differ.
        [birth_date] The birthdays differ.
        [civil_number] The civil numbers differ.
       *[chain] One of them is joined with somebody who cannot be the other.
    }
same-means = If you say yes, they are shown as one. You can undo it.
same-join = Yes, it is the same person
same-joined = You said that they are the same. They are now shown as one.
same-impossible = They cannot be joined. Too much speaks against it.
same-said =
    { $known ->
        [yes] You said that they are the same ({ $date }).
       *[no] You said that they are the same.
    }
same-void = It no longer counts: they cannot be the same person.
same-part = Undo
same-parted = Undone. They are now shown apart.

# ---- whom the files are about
whose-title = Who is it about?
whose-lead = The files name { $count } people. Those you do not choose are not shown.
whose-least = Choose at least one
whose-show = Show
whose-change = Choose who it is about
