//! The tables, as both databases have them. Written beside the migrations; a test holds the two against each other.

diesel::table! {
    funders (id) {
        id -> Text,
        slug -> Text,
        name -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    people (id) {
        id -> Text,
        email -> Text,
        name -> Text,
        phone -> Text,
        language -> Text,
        created_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    person_roles (id) {
        id -> Text,
        person_id -> Text,
        funder_id -> Nullable<Text>,
        role -> Text,
        granted_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    sign_ins (id) {
        id -> Text,
        email -> Text,
        code_hash -> Text,
        link_hash -> Text,
        return_to -> Text,
        asked_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
        attempts -> Integer,
        reusable -> Bool,
        by_operator -> Bool,
    }
}

diesel::table! {
    sessions (id) {
        id -> Text,
        token_hash -> Text,
        person_id -> Text,
        device -> Text,
        started_at -> Timestamp,
        last_seen_at -> Timestamp,
        expires_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
        shared -> Bool,
        way -> Text,
        proved_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    history (id) {
        id -> Text,
        thing_kind -> Text,
        thing_id -> Text,
        seq -> BigInt,
        at -> Timestamp,
        actor_id -> Nullable<Text>,
        action -> Text,
        detail -> Text,
        words -> Nullable<Text>,
        words_salt -> Text,
        words_digest -> Text,
        prev_hash -> Text,
        hash -> Text,
    }
}

diesel::table! {
    jobs (id) {
        id -> Text,
        kind -> Text,
        payload -> Text,
        state -> Text,
        run_at -> Timestamp,
        attempts -> Integer,
        leased_until -> Nullable<Timestamp>,
        finished_at -> Nullable<Timestamp>,
        last_error -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    letters (id) {
        id -> Text,
        kind -> Text,
        to_email -> Text,
        to_person_id -> Nullable<Text>,
        subject -> Text,
        body_text -> Text,
        body_html -> Text,
        attachments -> Text,
        about_kind -> Text,
        about_id -> Text,
        funder_id -> Nullable<Text>,
        state -> Text,
        created_at -> Timestamp,
        sent_at -> Nullable<Timestamp>,
        goes_at -> Nullable<Timestamp>,
        outside_subject -> Nullable<Text>,
        outside_text -> Nullable<Text>,
        put_away_by -> Nullable<Text>,
        put_away_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    posts_once (token) {
        token -> Text,
        location -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    kept_posts (id) {
        id -> Text,
        token_hash -> Text,
        path -> Text,
        fields -> Text,
        kept_at -> Timestamp,
        expires_at -> Timestamp,
        session_id -> Nullable<Text>,
    }
}

diesel::table! {
    funds (id) {
        id -> Text,
        funder_id -> Text,
        slug -> Text,
        name -> Text,
        created_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    rounds (id) {
        id -> Text,
        fund_id -> Text,
        funder_id -> Text,
        slug -> Text,
        state -> Text,
        size_band -> Text,
        opens_at -> Timestamp,
        closes_at -> Nullable<Timestamp>,
        decide_by -> Date,
        budget_pence -> BigInt,
        spent_pence -> BigInt,
        contact_id -> Text,
        decider_id -> Nullable<Text>,
        created_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    form_versions (id) {
        id -> Text,
        round_id -> Text,
        number -> Integer,
        body -> Text,
        source -> Text,
        created_at -> Timestamp,
        frozen_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    organisations (id) {
        id -> Text,
        name -> Text,
        kind -> Text,
        about -> Text,
        area -> Text,
        describes_itself -> Text,
        registration_number -> Text,
        host_name -> Text,
        yearly_income_pence -> Nullable<BigInt>,
        version -> Integer,
        created_by -> Text,
        created_at -> Timestamp,
        host_number -> Text,
        group_behind -> Text,
        partners -> Text,
        leads -> Text,
        merged_into -> Nullable<Text>,
    }
}

diesel::table! {
    organisation_members (id) {
        id -> Text,
        organisation_id -> Text,
        person_id -> Text,
        joined_at -> Timestamp,
        left_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    applications (id) {
        id -> Text,
        reference -> Text,
        funder_id -> Text,
        round_id -> Text,
        form_version_id -> Text,
        organisation_id -> Text,
        organisation_name -> Text,
        strand -> Nullable<Text>,
        state -> Text,
        state_at -> Timestamp,
        amount_pence -> Nullable<BigInt>,
        waiting_until -> Nullable<Date>,
        started_by -> Text,
        started_at -> Timestamp,
        submitted_by -> Nullable<Text>,
        submitted_at -> Nullable<Timestamp>,
        listed_at -> Timestamp,
        version -> Integer,
        look_at -> Nullable<Timestamp>,
        emptied_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    answer_parts (id) {
        id -> Text,
        application_id -> Text,
        question_key -> Text,
        route -> Text,
        body -> Text,
        version -> Integer,
        updated_by -> Text,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    answer_revisions (id) {
        id -> Text,
        answer_part_id -> Text,
        version -> Integer,
        body -> Text,
        written_by -> Text,
        written_at -> Timestamp,
        standing -> Text,
    }
}

diesel::table! {
    files (id) {
        id -> Text,
        application_id -> Text,
        question_key -> Text,
        name -> Text,
        content_type -> Text,
        size_bytes -> BigInt,
        sha256 -> Text,
        store_key -> Text,
        added_by -> Text,
        added_at -> Timestamp,
        removed_at -> Nullable<Timestamp>,
        document_id -> Nullable<Text>,
    }
}

diesel::table! {
    recordings (file_id) {
        file_id -> Text,
        seconds -> Integer,
        text_version -> Text,
        text_by -> Nullable<Text>,
        text_at -> Nullable<Timestamp>,
        text_confirmed_by -> Nullable<Text>,
        text_confirmed_at -> Nullable<Timestamp>,
        kept_until -> Nullable<Timestamp>,
        deleted_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    listens (file_id, person_id) {
        file_id -> Text,
        person_id -> Text,
        at -> Timestamp,
        heard_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    uploads (id) {
        id -> Text,
        application_id -> Text,
        question_key -> Text,
        purpose -> Text,
        name -> Text,
        seconds -> Integer,
        size_bytes -> BigInt,
        received_bytes -> BigInt,
        received_at -> Timestamp,
        begun_by -> Text,
        begun_at -> Timestamp,
        expires_at -> Timestamp,
        finished_at -> Nullable<Timestamp>,
        file_id -> Nullable<Text>,
        version -> Integer,
        given_up_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    upload_parts (upload_id, start_bytes) {
        upload_id -> Text,
        start_bytes -> BigInt,
        size_bytes -> BigInt,
        store_key -> Text,
    }
}

diesel::table! {
    conversations (id) {
        id -> Text,
        application_id -> Text,
        question_key -> Text,
        state -> Text,
        reach_by -> Text,
        good_times -> Text,
        asked_by -> Text,
        asked_at -> Timestamp,
        contact_id -> Text,
        write_up -> Text,
        written_by -> Nullable<Text>,
        written_at -> Nullable<Timestamp>,
        minutes -> Integer,
        correction -> Text,
        settled_by -> Nullable<Text>,
        settled_at -> Nullable<Timestamp>,
        version -> Integer,
        appointment_id -> Nullable<Text>,
        their_minutes -> Integer,
        word -> Nullable<Text>,
        asked -> Text,
    }
}

diesel::table! {
    opened_questions (id) {
        id -> Text,
        application_id -> Text,
        question_key -> Text,
        person_id -> Text,
        opened_by -> Text,
        opened_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    evidence (id) {
        id -> Text,
        application_id -> Text,
        kind -> Text,
        what_we_know -> Text,
        whose_voice -> Text,
        how_we_know -> Text,
        known_on -> Date,
        criterion_key -> Text,
        from_organisation -> Bool,
        written_by -> Text,
        written_at -> Timestamp,
        withdrawn_at -> Nullable<Timestamp>,
        version -> Integer,
        consent -> Text,
        minutes -> Integer,
        person_agreed -> Text,
        against_at -> Nullable<Timestamp>,
        author -> Text,
        second_source -> Text,
        against_off_at -> Nullable<Timestamp>,
        against_off_why -> Text,
        route -> Text,
        misplaced_why -> Text,
    }
}

diesel::table! {
    evidence_replies (id) {
        id -> Text,
        evidence_id -> Text,
        words -> Text,
        written_by -> Text,
        written_at -> Timestamp,
        kind -> Text,
        route -> Text,
    }
}

diesel::table! {
    trusted_people (id) {
        id -> Text,
        application_id -> Text,
        name -> Text,
        knows_them -> Text,
        reach_by -> Text,
        named_by -> Text,
        named_at -> Timestamp,
        heard_at -> Nullable<Timestamp>,
        heard_by -> Nullable<Text>,
        withdrawn_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    talk_offers (application_id) {
        application_id -> Text,
        round_id -> Text,
        words -> Text,
        minutes -> Integer,
        offered_by -> Text,
        offered_at -> Timestamp,
        answer -> Text,
        reach_by -> Text,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        waits_until -> Nullable<Date>,
        talked_at -> Nullable<Timestamp>,
        talked_by -> Nullable<Text>,
        let_go_at -> Nullable<Timestamp>,
        let_go_by -> Nullable<Text>,
        let_go_why -> Text,
        word -> Nullable<Text>,
        appointment_id -> Nullable<Text>,
        talk_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    round_talks (round_id) {
        round_id -> Text,
        words -> Text,
        minutes -> Integer,
        days -> Nullable<Integer>,
        offered_by -> Text,
        offered_at -> Timestamp,
    }
}

diesel::table! {
    early_uses (id) {
        id -> Text,
        funder_id -> Text,
        application_id -> Text,
        evidence_id -> Text,
        state -> Text,
        why -> Text,
        asked_by -> Text,
        asked_at -> Timestamp,
        answer -> Text,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    decision_notes (decision_id, evidence_id) {
        decision_id -> Text,
        evidence_id -> Text,
    }
}

diesel::table! {
    decision_questions (decision_id, question_id) {
        decision_id -> Text,
        question_id -> Text,
    }
}

diesel::table! {
    risks (id) {
        id -> Text,
        application_id -> Text,
        kind -> Text,
        words -> Text,
        holder -> Text,
        why_holder -> Text,
        council_does -> Text,
        organisation_yes -> Text,
        organisation_words -> Text,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        written_by -> Text,
        written_at -> Timestamp,
        version -> Integer,
        source -> Text,
        should_hold -> Text,
        holder_does -> Text,
        cost -> Text,
        payer -> Text,
        review_on -> Nullable<Date>,
    }
}

diesel::table! {
    round_risks (id) {
        id -> Text,
        funder_id -> Text,
        round_id -> Text,
        kind -> Text,
        words -> Text,
        source -> Text,
        holder -> Text,
        should_hold -> Text,
        why_holder -> Text,
        council_does -> Text,
        cost -> Text,
        payer -> Text,
        review_on -> Nullable<Date>,
        written_by -> Text,
        written_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    risk_lines (id) {
        id -> Text,
        risk_id -> Nullable<Text>,
        round_risk_id -> Nullable<Text>,
        kind -> Text,
        from_holder -> Nullable<Text>,
        to_holder -> Nullable<Text>,
        words -> Text,
        written_by -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    requirements (id) {
        id -> Text,
        application_id -> Text,
        risk_id -> Text,
        state -> Text,
        words -> Text,
        due_on -> Date,
        alternatives -> Text,
        help -> Text,
        asked_by -> Text,
        asked_at -> Timestamp,
        group_words -> Text,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        settled_words -> Text,
        settled_by -> Nullable<Text>,
        settled_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    decision_risks (decision_id) {
        decision_id -> Text,
        risk_id -> Nullable<Text>,
        risk_words -> Text,
        considered -> Text,
        few_lines -> Text,
        check_help -> Text,
    }
}

diesel::table! {
    check_challenges (id) {
        id -> Text,
        application_id -> Text,
        decision_id -> Text,
        state -> Text,
        words -> Text,
        made_by -> Text,
        made_at -> Timestamp,
        answer_by -> Date,
        answer -> Text,
        instead -> Text,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    declarations (id) {
        id -> Text,
        application_id -> Text,
        person_id -> Text,
        standing -> Text,
        interests -> Text,
        words -> Text,
        made_at -> Timestamp,
    }
}

diesel::table! {
    readings (id) {
        id -> Text,
        application_id -> Text,
        reader_id -> Text,
        state -> Text,
        due_on -> Date,
        strengths -> Text,
        assigned_by -> Text,
        assigned_at -> Timestamp,
        shared_at -> Nullable<Timestamp>,
        version -> Integer,
        notes -> Text,
        no_why -> Text,
        no_words -> Text,
        no_at -> Nullable<Timestamp>,
    }
}
diesel::table! {
    reading_versions (id) {
        id -> Text,
        reading_id -> Text,
        body -> Text,
        kept_at -> Timestamp,
        settled_at -> Nullable<Timestamp>,
    }
}
diesel::table! {
    understandings (id) {
        id -> Text,
        reading_id -> Text,
        criterion_key -> Text,
        way -> Text,
        state -> Text,
        words -> Text,
        wanted_at -> Timestamp,
        question_id -> Nullable<Text>,
        told -> Text,
        told_by -> Nullable<Text>,
        told_at -> Nullable<Timestamp>,
    }
}
diesel::table! {
    reading_talks (id) {
        id -> Text,
        application_id -> Text,
        criterion_key -> Text,
        words -> Text,
        said_by -> Text,
        said_at -> Timestamp,
    }
}
diesel::table! {
    reading_limits (person_id) {
        person_id -> Text,
        most_a_week -> Nullable<Integer>,
        said_at -> Timestamp,
    }
}
diesel::table! {
    reading_breaks (id) {
        id -> Text,
        person_id -> Text,
        from_on -> Date,
        until_on -> Date,
        said_at -> Timestamp,
    }
}

diesel::table! {
    judgements (id) {
        id -> Text,
        reading_id -> Text,
        criterion_key -> Text,
        step_key -> Text,
        words -> Text,
        cites -> Text,
    }
}

diesel::table! {
    applicant_questions (id) {
        id -> Text,
        application_id -> Text,
        state -> Text,
        words -> Text,
        why -> Text,
        answer_by -> Date,
        we_reply_by -> Date,
        asked_by -> Text,
        asked_at -> Timestamp,
        answer -> Text,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        reply -> Text,
        replied_by -> Nullable<Text>,
        replied_at -> Nullable<Timestamp>,
        version -> Integer,
        by_talk -> Bool,
        about -> Text,
    }
}

diesel::table! {
    concerns (id) {
        id -> Text,
        funder_id -> Text,
        application_id -> Text,
        state -> Text,
        about -> Text,
        words -> Text,
        group_was_told -> Text,
        raised_by -> Text,
        raised_at -> Timestamp,
        outcome -> Text,
        settled_by -> Nullable<Text>,
        settled_at -> Nullable<Timestamp>,
        thing_kind -> Text,
        thing_id -> Text,
        lead_id -> Nullable<Text>,
        look_by -> Date,
        looked_by -> Nullable<Text>,
        looked_at -> Nullable<Timestamp>,
        closed_to -> Text,
        version -> Integer,
    }
}

diesel::table! {
    panel_meetings (id) {
        id -> Text,
        funder_id -> Text,
        round_id -> Text,
        held_at -> Timestamp,
        place -> Text,
        created_by -> Text,
        created_at -> Timestamp,
        cancelled_at -> Nullable<Timestamp>,
        cancelled_why -> Text,
        version -> Integer,
    }
}

diesel::table! {
    panel_members (id) {
        id -> Text,
        panel_meeting_id -> Text,
        person_id -> Text,
        community -> Bool,
        chair -> Bool,
        deputy -> Bool,
        came -> Bool,
        minutes -> Integer,
        rate_pence -> BigInt,
        paid_on -> Nullable<Date>,
        paid_pence -> BigInt,
    }
}

diesel::table! {
    panel_sittings (panel_meeting_id) {
        panel_meeting_id -> Text,
        state -> Text,
        papers_until -> Timestamp,
        order_how -> Text,
        order_seed -> Text,
        order_why -> Text,
        version -> Integer,
    }
}

diesel::table! {
    panel_items (panel_meeting_id, application_id) {
        panel_meeting_id -> Text,
        application_id -> Text,
        place -> Nullable<Integer>,
        how -> Nullable<Text>,
        on_version -> Integer,
        version -> Integer,
    }
}

diesel::table! {
    panel_absences (panel_meeting_id, application_id, person_id) {
        panel_meeting_id -> Text,
        application_id -> Text,
        person_id -> Text,
        words -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    panel_votes (panel_meeting_id, application_id, person_id) {
        panel_meeting_id -> Text,
        application_id -> Text,
        person_id -> Text,
        vote -> Text,
    }
}

diesel::table! {
    panel_dissents (panel_meeting_id, application_id, person_id) {
        panel_meeting_id -> Text,
        application_id -> Text,
        person_id -> Text,
        words -> Text,
        named -> Bool,
        written_at -> Timestamp,
    }
}

diesel::table! {
    paper_openings (panel_meeting_id, person_id) {
        panel_meeting_id -> Text,
        person_id -> Text,
        opened_at -> Timestamp,
    }
}

diesel::table! {
    panel_names (person_id) {
        person_id -> Text,
        named -> Text,
        said_at -> Timestamp,
    }
}

diesel::table! {
    recommendations (id) {
        id -> Text,
        application_id -> Text,
        panel_meeting_id -> Text,
        outcome -> Text,
        amount_pence -> BigInt,
        words -> Text,
        recorded_by -> Text,
        recorded_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    decisions (id) {
        id -> Text,
        application_id -> Text,
        round_id -> Text,
        state -> Text,
        outcome -> Text,
        amount_pence -> BigInt,
        reasons -> Text,
        strong -> Text,
        to_check -> Text,
        check_by_id -> Nullable<Text>,
        check_due_on -> Nullable<Date>,
        not_acting -> Text,
        reason_kinds -> Text,
        departure_reason -> Text,
        wait_until -> Nullable<Date>,
        talk_to_id -> Text,
        decided_by -> Text,
        decided_at -> Timestamp,
        released_by -> Nullable<Text>,
        released_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    earlier_recommendations (id) {
        id -> Text,
        recommendation_id -> Text,
        body -> Text,
        reason -> Text,
        ended_by -> Text,
        ended_at -> Timestamp,
    }
}

diesel::table! {
    earlier_decisions (id) {
        id -> Text,
        decision_id -> Text,
        body -> Text,
        why -> Text,
        reason -> Text,
        ended_by -> Text,
        ended_at -> Timestamp,
    }
}

diesel::table! {
    judging_exceptions (id) {
        id -> Text,
        application_id -> Text,
        person_id -> Text,
        reason -> Text,
        granted_by -> Text,
        granted_at -> Timestamp,
    }
}

diesel::table! {
    grants (id) {
        id -> Text,
        number -> Text,
        funder_id -> Text,
        round_id -> Text,
        application_id -> Text,
        organisation_id -> Text,
        organisation_name -> Text,
        fund_name -> Text,
        purpose -> Text,
        amount_pence -> BigInt,
        awarded_on -> Date,
        contact_id -> Text,
        version -> Integer,
        subsidy_above_pence -> BigInt,
    }
}

diesel::table! {
    agreements (id) {
        id -> Text,
        grant_id -> Text,
        state -> Text,
        body -> Text,
        body_sha256 -> Text,
        offered_by -> Text,
        offered_at -> Timestamp,
        organisation_signed_by -> Nullable<Text>,
        organisation_signed_as -> Text,
        organisation_signed_at -> Nullable<Timestamp>,
        council_signed_by -> Nullable<Text>,
        council_signed_as -> Text,
        council_signed_at -> Nullable<Timestamp>,
        version -> Integer,
        parts -> Text,
        number -> Integer,
        plan -> Text,
        plan_chosen_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    agreement_proposals (id) {
        id -> Text,
        agreement_id -> Text,
        part -> Text,
        side -> Text,
        state -> Text,
        was -> Text,
        words -> Text,
        why -> Text,
        said_by -> Text,
        said_at -> Timestamp,
        answer -> Text,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    agreement_variations (id) {
        id -> Text,
        agreement_id -> Text,
        side -> Text,
        state -> Text,
        number -> Integer,
        part -> Text,
        words -> Text,
        amount_pence -> Nullable<BigInt>,
        plan -> Nullable<Text>,
        why -> Text,
        signed_as -> Text,
        said_by -> Text,
        said_at -> Timestamp,
        answer -> Text,
        answered_as -> Text,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        account -> Nullable<Text>,
    }
}

diesel::table! {
    earlier_agreements (id) {
        id -> Text,
        agreement_id -> Text,
        number -> Integer,
        body -> Text,
        body_sha256 -> Text,
        parts -> Text,
        amount_pence -> BigInt,
        organisation_signed_as -> Text,
        organisation_signed_at -> Nullable<Timestamp>,
        council_signed_as -> Text,
        council_signed_at -> Nullable<Timestamp>,
        ended_at -> Timestamp,
    }
}

diesel::table! {
    grant_accounts (grant_id) {
        grant_id -> Text,
        kind -> Text,
        host_name -> Text,
        host_number -> Text,
        host_contact -> Text,
        fee_pence -> BigInt,
        why -> Text,
        found_by -> Text,
        find_by -> Nullable<Date>,
        chosen_by -> Text,
        chosen_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    passed_sums (id) {
        id -> Text,
        grant_id -> Text,
        amount_pence -> BigInt,
        passed_on -> Date,
        side -> Text,
        said_by -> Text,
        said_at -> Timestamp,
        corrected_by -> Nullable<Text>,
        corrected_at -> Nullable<Timestamp>,
        corrected_why -> Text,
    }
}

diesel::table! {
    payments (id) {
        id -> Text,
        grant_id -> Text,
        state -> Text,
        amount_pence -> BigInt,
        due_on -> Date,
        approved_by -> Nullable<Text>,
        approved_at -> Nullable<Timestamp>,
        paid_by -> Nullable<Text>,
        paid_on -> Nullable<Date>,
        version -> Integer,
        kind -> Text,
        payee -> Text,
    }
}

diesel::table! {
    learning_conversations (id) {
        id -> Text,
        grant_id -> Text,
        held_at -> Timestamp,
        way -> Text,
        place -> Text,
        arranged_by -> Text,
        arranged_at -> Timestamp,
    }
}

diesel::table! {
    learning_notes (id) {
        id -> Text,
        grant_id -> Text,
        state -> Text,
        body -> Text,
        group_publishes -> Bool,
        council_publishes -> Bool,
        written_by -> Text,
        written_at -> Timestamp,
        agreed_by -> Nullable<Text>,
        agreed_at -> Nullable<Timestamp>,
        published_at -> Nullable<Timestamp>,
        version -> Integer,
        group_minutes -> Nullable<Integer>,
        council_minutes -> Nullable<Integer>,
        audience -> Text,
        permission -> Text,
        expires_on -> Nullable<Date>,
    }
}

diesel::table! {
    learning_turns (grant_id) {
        grant_id -> Text,
        due_on -> Nullable<Date>,
        way -> Nullable<Text>,
        suits -> Text,
        later_on -> Nullable<Date>,
        said_by -> Nullable<Text>,
        said_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    learning_pieces (id) {
        id -> Text,
        note_id -> Text,
        side -> Text,
        kind -> Text,
        who_spoke -> Text,
        words -> Text,
        file_name -> Text,
        content_type -> Text,
        size_bytes -> BigInt,
        sha256 -> Text,
        store_key -> Text,
        later -> Bool,
        group_yes -> Bool,
        council_yes -> Bool,
        audience -> Text,
        permission -> Text,
        expires_on -> Nullable<Date>,
        added_by -> Text,
        added_at -> Timestamp,
    }
}

diesel::table! {
    waiting_pieces (id) {
        id -> Text,
        note_id -> Text,
        person_id -> Text,
        file_name -> Text,
        content_type -> Text,
        size_bytes -> BigInt,
        sha256 -> Text,
        store_key -> Text,
        kept_at -> Timestamp,
    }
}

diesel::table! {
    withdrawn_stories (id) {
        id -> Text,
        withdrawn_on -> Date,
    }
}

diesel::table! {
    learning_themes (id) {
        id -> Text,
        funder_id -> Text,
        name -> Text,
        words -> Text,
        made_by -> Text,
        made_at -> Timestamp,
        published_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    theme_notes (theme_id, note_id) {
        theme_id -> Text,
        note_id -> Text,
        passage -> Text,
    }
}

diesel::table! {
    learning_digests (round_id) {
        round_id -> Text,
        answer_by -> Date,
        made_by -> Text,
        made_at -> Timestamp,
        published_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    digest_answers (round_id, theme_id) {
        round_id -> Text,
        theme_id -> Text,
        words -> Text,
        commitment_id -> Nullable<Text>,
        answered_by -> Text,
        answered_at -> Timestamp,
    }
}

diesel::table! {
    learning_note_revisions (id) {
        id -> Text,
        learning_note_id -> Text,
        version -> Integer,
        body -> Text,
        written_by -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    commitments (id) {
        id -> Text,
        funder_id -> Text,
        round_id -> Nullable<Text>,
        organisation_id -> Nullable<Text>,
        grant_id -> Nullable<Text>,
        state -> Text,
        words -> Text,
        owner_id -> Text,
        due_on -> Date,
        made_by -> Text,
        made_at -> Timestamp,
        settled_at -> Nullable<Timestamp>,
        public -> Bool,
        version -> Integer,
        source -> Text,
        fund_id -> Nullable<Text>,
        application_id -> Nullable<Text>,
        due_year -> Integer,
        now_by -> Nullable<Date>,
        explanation -> Text,
        explained_by -> Nullable<Text>,
        explained_at -> Nullable<Timestamp>,
        reminded_days -> Integer,
        note_id -> Nullable<Text>,
    }
}

diesel::table! {
    invitations (id) {
        id -> Text,
        organisation_id -> Text,
        application_id -> Text,
        email -> Text,
        kind -> Text,
        words -> Text,
        invited_by -> Text,
        invited_at -> Timestamp,
        expires_at -> Timestamp,
        accepted_by -> Nullable<Text>,
        accepted_at -> Nullable<Timestamp>,
        declined_at -> Nullable<Timestamp>,
        withdrawn_by -> Nullable<Text>,
        withdrawn_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    supporters (id) {
        id -> Text,
        application_id -> Text,
        person_id -> Text,
        organisation_words -> Text,
        since -> Timestamp,
        said_ready_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
        ended_by -> Nullable<Text>,
    }
}

diesel::table! {
    round_counts (round_id) {
        round_id -> Text,
        counts -> Text,
        version -> Integer,
    }
}

diesel::table! {
    application_times (application_id) {
        application_id -> Text,
        minutes -> Integer,
        people -> Integer,
        hardest -> Text,
        told_by -> Text,
        told_at -> Timestamp,
    }
}

diesel::table! {
    answer_languages (application_id, question_key) {
        application_id -> Text,
        question_key -> Text,
        language -> Text,
        name -> Text,
        said_by -> Text,
        said_at -> Timestamp,
    }
}

diesel::table! {
    said_amounts (application_id, question_key, route) {
        application_id -> Text,
        question_key -> Text,
        route -> Text,
        pence -> BigInt,
        noted_by -> Text,
        noted_at -> Timestamp,
    }
}

diesel::table! {
    translations (id) {
        id -> Text,
        application_id -> Text,
        question_key -> Text,
        part -> Text,
        text -> Text,
        translated_by -> Text,
        translated_on -> Date,
        cost_pence -> Nullable<BigInt>,
        minutes -> Integer,
        added_by -> Text,
        added_at -> Timestamp,
        correction -> Text,
        corrected_by -> Nullable<Text>,
        corrected_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    organisation_people (id) {
        id -> Text,
        organisation_id -> Text,
        name -> Text,
        part -> Text,
        contact -> Text,
        added_by -> Text,
        added_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    documents (id) {
        id -> Text,
        organisation_id -> Text,
        kind -> Text,
        name -> Text,
        content_type -> Text,
        size_bytes -> BigInt,
        sha256 -> Text,
        store_key -> Text,
        dated_on -> Nullable<Date>,
        valid_until -> Nullable<Date>,
        added_by -> Text,
        added_at -> Timestamp,
        replaced_by -> Nullable<Text>,
        removed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    pointings (id) {
        id -> Text,
        application_id -> Text,
        question_key -> Text,
        file_id -> Text,
        where_words -> Text,
        pointed_by -> Text,
        pointed_at -> Timestamp,
        removed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    sharings (id) {
        id -> Text,
        organisation_id -> Text,
        funder_id -> Text,
        asked -> Text,
        why -> Text,
        asked_by -> Nullable<Text>,
        asked_at -> Nullable<Timestamp>,
        shared -> Text,
        agreed_by -> Nullable<Text>,
        agreed_at -> Nullable<Timestamp>,
        ended_by -> Nullable<Text>,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    merges (id) {
        id -> Text,
        funder_id -> Text,
        kept_id -> Text,
        other_id -> Text,
        state -> Text,
        why -> Text,
        proposed_by -> Text,
        proposed_at -> Timestamp,
        kept_yes_by -> Nullable<Text>,
        kept_yes_at -> Nullable<Timestamp>,
        other_yes_by -> Nullable<Text>,
        other_yes_at -> Nullable<Timestamp>,
        settled_by -> Nullable<Text>,
        settled_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    draft_reminders (application_id, ends_on, days) {
        application_id -> Text,
        ends_on -> Date,
        days -> Integer,
        at -> Timestamp,
    }
}

diesel::table! {
    reminders_stopped (application_id, person_id) {
        application_id -> Text,
        person_id -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    message_choices (person_id, topic) {
        person_id -> Text,
        topic -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    safe_contacts (holder, holder_id) {
        holder -> Text,
        holder_id -> Text,
        no_details -> Bool,
        no_voicemail -> Bool,
        never_locatable -> Bool,
        times -> Text,
        code_word -> Text,
        changed_by -> Text,
        changed_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    telephone_contacts (person_id) {
        person_id -> Text,
        funder_id -> Text,
        digits -> Text,
        reach_by -> Text,
        voicemail -> Bool,
        added_by -> Text,
        added_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    scribes (id) {
        id -> Text,
        application_id -> Text,
        person_id -> Text,
        way -> Text,
        begun_at -> Timestamp,
        since -> Timestamp,
        ended_at -> Nullable<Timestamp>,
        word -> Nullable<Text>,
    }
}

diesel::table! {
    appointments (id) {
        id -> Text,
        application_id -> Text,
        whole -> Bool,
        way -> Text,
        place -> Text,
        language -> Text,
        interpreter -> Text,
        access_needs -> Text,
        rather_with -> Text,
        starts_at -> Nullable<Timestamp>,
        minutes -> Integer,
        sequence -> Integer,
        version -> Integer,
    }
}

diesel::table! {
    talk_slots (id) {
        id -> Text,
        funder_id -> Text,
        contact_id -> Text,
        starts_at -> Timestamp,
        minutes -> Integer,
        added_at -> Timestamp,
        removed_at -> Nullable<Timestamp>,
        taken_by -> Nullable<Text>,
    }
}

diesel::table! {
    search_entries (id) {
        id -> BigInt,
        kind -> Text,
        thing_id -> Text,
        funder_id -> Text,
        application_id -> Nullable<Text>,
        organisation_id -> Text,
        readers -> Integer,
        title -> Text,
        body -> Text,
        words -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    saved_filters (id) {
        id -> Text,
        person_id -> Text,
        name -> Text,
        query -> Text,
        pinned -> Bool,
        saved_at -> Timestamp,
    }
}

diesel::table! {
    owed (id) {
        id -> Text,
        funder_id -> Text,
        kind -> Text,
        about -> Text,
        text -> Text,
        hint -> Text,
        href -> Text,
        application_id -> Nullable<Text>,
        due_on -> Nullable<Date>,
        not_for -> Text,
        person_id -> Nullable<Text>,
        since -> Timestamp,
        settled_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    decision_challenges (id) {
        id -> Text,
        application_id -> Text,
        round_id -> Text,
        state -> Text,
        of -> Text,
        words -> Text,
        may_name -> Bool,
        made_by -> Text,
        made_at -> Timestamp,
        answer_by -> Date,
        answer -> Text,
        changes -> Text,
        public_words -> Text,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    onward_offers (id) {
        id -> Text,
        application_id -> Text,
        state -> Text,
        whereto -> Text,
        to_name -> Text,
        to_round_id -> Nullable<Text>,
        words -> Text,
        report_by -> Date,
        offered_by -> Text,
        offered_at -> Timestamp,
        goes -> Text,
        said_words -> Text,
        said_by -> Nullable<Text>,
        said_at -> Nullable<Timestamp>,
        draft_id -> Nullable<Text>,
        commitment_id -> Nullable<Text>,
        outcome -> Text,
        told_by -> Nullable<Text>,
        told_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    harm_reports (id) {
        id -> Text,
        funder_id -> Text,
        reference -> Text,
        word_hash -> Text,
        state -> Text,
        words -> Text,
        about -> Text,
        name -> Text,
        reach_by -> Text,
        received_on -> Date,
        told -> Bool,
        outcome -> Text,
        closed_on -> Nullable<Date>,
    }
}

diesel::table! {
    harm_messages (id) {
        id -> Text,
        report_id -> Text,
        place -> Integer,
        from_us -> Bool,
        words -> Text,
        on_day -> Date,
    }
}

diesel::table! {
    round_lessons (round_id) {
        round_id -> Text,
        words -> Text,
        written_by -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    council_reviews (id) {
        id -> Text,
        round_id -> Text,
        stage -> Text,
        month -> Date,
        knew -> Text,
        respect -> Text,
        worth -> Text,
        words -> Text,
    }
}

diesel::table! {
    council_reviews_given (application_id, stage) {
        application_id -> Text,
        stage -> Text,
    }
}

diesel::table! {
    council_replies (round_id, stage) {
        round_id -> Text,
        stage -> Text,
        words -> Text,
        written_by -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    information_requests (id) {
        id -> Text,
        funder_id -> Text,
        state -> Text,
        kind -> Text,
        application_id -> Nullable<Text>,
        round_id -> Nullable<Text>,
        title -> Text,
        shown_title -> Text,
        asker -> Text,
        asked_on -> Date,
        due_on -> Date,
        parts -> Text,
        opened_by -> Text,
        opened_at -> Timestamp,
        sent_by -> Nullable<Text>,
        sent_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    feedback_talks (application_id) {
        application_id -> Text,
        state -> Text,
        reach_by -> Text,
        good_times -> Text,
        appointment_id -> Nullable<Text>,
        talker_id -> Text,
        asked_by -> Text,
        asked_at -> Timestamp,
        words -> Text,
        held_by -> Nullable<Text>,
        held_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    turnings (id) {
        id -> Text,
        round_id -> Text,
        counts -> Text,
        words -> Text,
        looked_by -> Text,
        looked_at -> Timestamp,
    }
}

diesel::table! {
    recommended_reasons (recommendation_id) {
        recommendation_id -> Text,
        reasons -> Text,
        reason_kinds -> Text,
        not_acting -> Text,
    }
}

diesel::table! {
    factual_checks (id) {
        id -> Text,
        application_id -> Text,
        state -> Text,
        facts -> Text,
        words -> Text,
        due_on -> Date,
        asked_by -> Text,
        asked_at -> Timestamp,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    departures_told (decision_id) {
        decision_id -> Text,
        said -> Text,
        goes_from -> Date,
        told_by -> Text,
        told_at -> Timestamp,
    }
}

diesel::table! {
    decision_records (decision_id) {
        decision_id -> Text,
        power -> Text,
        options -> Text,
        interests -> Text,
        minute -> Text,
    }
}

diesel::table! {
    release_windows (round_id) {
        round_id -> Text,
        opens_at -> Timestamp,
        closes_at -> Timestamp,
        set_by -> Text,
        set_at -> Timestamp,
    }
}

diesel::table! {
    release_calls (application_id) {
        application_id -> Text,
        came -> Text,
        said_by -> Text,
        said_at -> Timestamp,
    }
}

diesel::table! {
    draws (id) {
        id -> Text,
        round_id -> Text,
        entries -> Text,
        seed_hash -> Text,
        seed -> Text,
        promised -> Text,
        witness -> Text,
        published_by -> Text,
        published_at -> Timestamp,
        drawn_by -> Nullable<Text>,
        drawn_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    contact_entries (id) {
        id -> Text,
        funder_id -> Text,
        organisation_id -> Text,
        application_id -> Nullable<Text>,
        kind -> Text,
        words -> Text,
        from_whom -> Text,
        minutes -> Integer,
        on_day -> Date,
        logged_by -> Text,
        logged_at -> Timestamp,
    }
}

diesel::table! {
    contact_corrections (id) {
        id -> Text,
        entry_id -> Text,
        words -> Text,
        from_organisation -> Bool,
        written_by -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    application_contacts (application_id) {
        application_id -> Text,
        person_id -> Text,
        since -> Timestamp,
    }
}

diesel::table! {
    contact_handovers (id) {
        id -> Text,
        funder_id -> Text,
        round_id -> Text,
        application_id -> Nullable<Text>,
        from_id -> Text,
        to_id -> Text,
        note -> Text,
        handed_by -> Text,
        handed_at -> Timestamp,
    }
}

diesel::table! {
    absences (id) {
        id -> Text,
        funder_id -> Text,
        person_id -> Text,
        cover_id -> Text,
        from_on -> Date,
        until_on -> Date,
        set_by -> Text,
        set_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    presences (person_id, thing_kind, thing_id) {
        person_id -> Text,
        thing_kind -> Text,
        thing_id -> Text,
        seen_at -> Timestamp,
    }
}

diesel::table! {
    barriers (id) {
        id -> Text,
        funder_id -> Text,
        name -> Text,
        stage -> Text,
        demand -> Nullable<Text>,
        owner_id -> Text,
        department -> Text,
        state -> Text,
        changed -> Text,
        changed_at -> Nullable<Timestamp>,
        turn -> Integer,
        published -> Bool,
        moved_at -> Timestamp,
        created_by -> Text,
        created_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    barrier_rounds (barrier_id, round_id) {
        barrier_id -> Text,
        round_id -> Text,
    }
}

diesel::table! {
    barrier_voices (id) {
        id -> Text,
        funder_id -> Text,
        barrier_id -> Nullable<Text>,
        place -> Text,
        source -> Text,
        source_key -> Text,
        organisation_id -> Nullable<Text>,
        application_id -> Nullable<Text>,
        round_id -> Nullable<Text>,
        note_id -> Nullable<Text>,
        words -> Text,
        whose -> Text,
        may_show -> Bool,
        added_by -> Nullable<Text>,
        at -> Timestamp,
    }
}

diesel::table! {
    barrier_answers (id) {
        id -> Text,
        barrier_id -> Text,
        organisation_id -> Text,
        turn -> Integer,
        gone -> Text,
        words -> Text,
        said_by -> Text,
        said_at -> Timestamp,
    }
}

diesel::table! {
    barrier_returns (id) {
        id -> Text,
        barrier_id -> Text,
        round_id -> Text,
        demand -> Text,
        reason -> Text,
        written_by -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    known_phones (id) {
        id -> Text,
        person_id -> Text,
        number -> Text,
        since -> Timestamp,
        until -> Nullable<Timestamp>,
    }
}

diesel::table! {
    bank_details (id) {
        id -> Text,
        grant_id -> Text,
        state -> Text,
        holder -> Text,
        host_name -> Text,
        sealed -> Text,
        ending -> Text,
        entered_by -> Text,
        entered_at -> Timestamp,
        checked_by -> Nullable<Text>,
        checked_at -> Nullable<Timestamp>,
        way -> Text,
        rang -> Text,
        spoke_to -> Text,
        said -> Text,
        read_back -> Text,
        ended_by -> Nullable<Text>,
        ended_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    money_pauses (id) {
        id -> Text,
        grant_id -> Text,
        paused_by -> Text,
        paused_at -> Timestamp,
        ended_by -> Nullable<Text>,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    money_stops (id) {
        id -> Text,
        grant_id -> Text,
        kind -> Text,
        state -> Text,
        reason -> Text,
        left_words -> Text,
        holds_at_once -> Bool,
        decided_by -> Text,
        decided_at -> Timestamp,
        reply_by -> Date,
        reply -> Text,
        replied_by -> Nullable<Text>,
        replied_at -> Nullable<Timestamp>,
        settled_by -> Nullable<Text>,
        settled_at -> Nullable<Timestamp>,
        settled_words -> Text,
        version -> Integer,
    }
}

diesel::table! {
    subsidy_assessments (id) {
        id -> Text,
        grant_id -> Text,
        number -> Integer,
        outcome -> Text,
        public_money -> Bool,
        advantage -> Bool,
        enterprise -> Bool,
        trade -> Bool,
        why -> Text,
        amount_pence -> BigInt,
        own_pence -> BigInt,
        declared_pence -> BigInt,
        limit_pence -> BigInt,
        from_on -> Date,
        until_on -> Date,
        considered_by -> Text,
        reference -> Text,
        made_by -> Text,
        made_at -> Timestamp,
        noticed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    subsidy_askings (grant_id) {
        grant_id -> Text,
        amount_pence -> BigInt,
        since -> Date,
        asked_by -> Text,
        asked_at -> Timestamp,
        answer -> Text,
        declared_pence -> BigInt,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    payment_references (payment_id) {
        payment_id -> Text,
        reference -> Text,
    }
}

diesel::table! {
    finance_batches (id) {
        id -> Text,
        funder_id -> Text,
        number -> Integer,
        made_by -> Text,
        made_at -> Timestamp,
        payments -> Integer,
        total_pence -> BigInt,
    }
}

diesel::table! {
    payment_sendings (id) {
        id -> Text,
        payment_id -> Text,
        batch_id -> Text,
        reason -> Text,
        sent_at -> Timestamp,
    }
}

diesel::table! {
    continua (id) {
        id -> Text,
        funder_id -> Nullable<Text>,
        name -> Text,
        attribution -> Text,
        steps -> Text,
        made_by -> Nullable<Text>,
        made_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    assessments (id) {
        id -> Text,
        funder_id -> Text,
        fund_id -> Nullable<Text>,
        subject -> Text,
        about -> Text,
        year -> Integer,
        continuum -> Text,
        state -> Text,
        figures -> Text,
        started_by -> Text,
        started_at -> Timestamp,
        handed_in_by -> Nullable<Text>,
        handed_in_at -> Nullable<Timestamp>,
        published_by -> Nullable<Text>,
        published_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    assessment_reviewers (id) {
        id -> Text,
        assessment_id -> Text,
        person_id -> Text,
        state -> Text,
        may_be_named -> Bool,
        rate_pence -> BigInt,
        minutes -> Integer,
        paid_on -> Nullable<Date>,
        paid_pence -> BigInt,
        invited_by -> Text,
        invited_at -> Timestamp,
        handed_in_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    assessment_ratings (assessment_id, prompt_key, side) {
        assessment_id -> Text,
        prompt_key -> Text,
        side -> Text,
        level -> Nullable<Integer>,
        words -> Text,
        evidence -> Text,
        written_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    assessment_notes (assessment_id, prompt_key) {
        assessment_id -> Text,
        prompt_key -> Text,
        words -> Text,
        written_by -> Text,
        written_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    assessment_answers (id) {
        id -> Text,
        assessment_id -> Text,
        prompt_key -> Text,
        reviewer_id -> Text,
        words -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    assessment_promises (commitment_id) {
        commitment_id -> Text,
        assessment_id -> Text,
        prompt_key -> Text,
    }
}

diesel::table! {
    lasting_help (id) {
        id -> Text,
        application_id -> Text,
        round_id -> Text,
        offer -> Text,
        title -> Text,
        state -> Text,
        wish -> Text,
        good_times -> Text,
        said_by -> Text,
        said_at -> Timestamp,
        promised_at -> Nullable<Timestamp>,
        answer_by -> Nullable<Date>,
        with_whom -> Text,
        on_day -> Nullable<Date>,
        words -> Text,
        instead -> Text,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        happened_at -> Nullable<Timestamp>,
        version -> Integer,
    }
}

diesel::table! {
    time_payments (id) {
        id -> Text,
        application_id -> Text,
        spent_on -> Text,
        minutes -> Integer,
        rate_pence -> BigInt,
        amount_pence -> BigInt,
        paid_on -> Date,
        noted_by -> Text,
        noted_at -> Timestamp,
        corrects_id -> Nullable<Text>,
        why -> Text,
    }
}

diesel::table! {
    time_corrections (id) {
        id -> Text,
        application_id -> Text,
        minutes_before -> Integer,
        minutes -> Integer,
        why -> Text,
        said_by -> Text,
        said_on -> Date,
        noted_by -> Text,
        noted_at -> Timestamp,
    }
}

diesel::table! {
    time_let_go (application_id) {
        application_id -> Text,
        said_by -> Text,
        said_on -> Date,
        by_group -> Bool,
        noted_by -> Text,
        noted_at -> Timestamp,
    }
}

diesel::table! {
    grant_uplifts (id) {
        id -> Text,
        grant_id -> Text,
        year -> Integer,
        index_name -> Text,
        hundredths -> Integer,
        month -> Date,
        source -> Text,
        before_pence -> BigInt,
        rise_pence -> BigInt,
        confirmed_by -> Text,
        confirmed_at -> Timestamp,
    }
}

diesel::table! {
    uplift_proposals (grant_id) {
        grant_id -> Text,
        index_name -> Text,
        hundredths -> Integer,
        month -> Date,
        source -> Text,
        mark -> Text,
        proposed_by -> Text,
        proposed_at -> Timestamp,
    }
}

diesel::table! {
    payment_returns (sending_id) {
        sending_id -> Text,
        payment_id -> Text,
        why -> Text,
        said_by -> Text,
        said_at -> Timestamp,
    }
}

diesel::table! {
    grant_renewals (id) {
        id -> Text,
        grant_id -> Text,
        turn -> Integer,
        agreement_number -> Integer,
        state -> Text,
        ends_on -> Nullable<Date>,
        decide_by -> Nullable<Date>,
        made_at -> Timestamp,
        told_at -> Nullable<Timestamp>,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        words -> Text,
        next_words -> Text,
        rely -> Text,
        stays -> Text,
        talk_to -> Text,
        by_day -> Nullable<Date>,
        last_day -> Nullable<Date>,
        version -> Integer,
    }
}

diesel::table! {
    scans (store_key) {
        store_key -> Text,
        name -> Text,
        sent_by -> Nullable<Text>,
        state -> Text,
        finding -> Text,
        tries -> Integer,
        last_error -> Text,
        sent_at -> Timestamp,
        looked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    data_controllers (funder_id) {
        funder_id -> Text,
        officer -> Text,
        reach_by -> Text,
        processor -> Text,
        set_by -> Text,
        set_at -> Timestamp,
        version -> Integer,
    }
}

diesel::table! {
    retention_rules (id) {
        id -> Text,
        funder_id -> Nullable<Text>,
        kind -> Text,
        days -> Integer,
        set_by -> Text,
        set_at -> Timestamp,
    }
}

diesel::table! {
    retention_runs (ran_on) {
        ran_on -> Date,
        ran_at -> Timestamp,
    }
}

diesel::table! {
    retention_log (id) {
        id -> Text,
        kind -> Text,
        funder_id -> Nullable<Text>,
        days -> Integer,
        things -> BigInt,
        at -> Timestamp,
    }
}

diesel::table! {
    legal_holds (id) {
        id -> Text,
        funder_id -> Text,
        organisation_id -> Nullable<Text>,
        application_id -> Nullable<Text>,
        grant_id -> Nullable<Text>,
        why -> Text,
        placed_by -> Text,
        placed_at -> Timestamp,
        lifted_why -> Text,
        lifted_by -> Nullable<Text>,
        lifted_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    erasures (person_id) {
        person_id -> Text,
        asked_at -> Timestamp,
        done_by -> Nullable<Text>,
    }
}

diesel::table! {
    identities (id) {
        id -> Text,
        person_id -> Text,
        issuer -> Text,
        subject -> Text,
        joined_at -> Timestamp,
    }
}

diesel::joinable!(search_entries -> applications (application_id));
diesel::joinable!(saved_filters -> people (person_id));
diesel::joinable!(draft_reminders -> applications (application_id));
diesel::joinable!(reminders_stopped -> applications (application_id));
diesel::joinable!(reminders_stopped -> people (person_id));
diesel::joinable!(message_choices -> people (person_id));
diesel::joinable!(sharings -> funders (funder_id));
diesel::joinable!(sharings -> organisations (organisation_id));
diesel::joinable!(pointings -> people (pointed_by));
diesel::joinable!(pointings -> files (file_id));
diesel::joinable!(pointings -> applications (application_id));
diesel::joinable!(documents -> people (added_by));
diesel::joinable!(documents -> organisations (organisation_id));
diesel::joinable!(organisation_people -> organisations (organisation_id));
diesel::joinable!(person_roles -> people (person_id));
diesel::joinable!(person_roles -> funders (funder_id));
diesel::joinable!(sessions -> people (person_id));
diesel::joinable!(identities -> people (person_id));
diesel::joinable!(kept_posts -> sessions (session_id));
diesel::joinable!(history -> people (actor_id));
diesel::joinable!(letters -> people (to_person_id));
diesel::joinable!(letters -> funders (funder_id));
diesel::joinable!(funds -> funders (funder_id));
diesel::joinable!(rounds -> funds (fund_id));
diesel::joinable!(rounds -> funders (funder_id));
diesel::joinable!(form_versions -> rounds (round_id));
diesel::joinable!(organisations -> people (created_by));
diesel::joinable!(organisation_members -> organisations (organisation_id));
diesel::joinable!(organisation_members -> people (person_id));
diesel::joinable!(applications -> funders (funder_id));
diesel::joinable!(applications -> rounds (round_id));
diesel::joinable!(applications -> form_versions (form_version_id));
diesel::joinable!(applications -> organisations (organisation_id));
diesel::joinable!(round_counts -> rounds (round_id));
diesel::joinable!(application_times -> applications (application_id));
diesel::joinable!(answer_languages -> applications (application_id));
diesel::joinable!(said_amounts -> applications (application_id));
diesel::joinable!(said_amounts -> people (noted_by));
diesel::joinable!(translations -> applications (application_id));
diesel::joinable!(translations -> people (added_by));
diesel::joinable!(invitations -> organisations (organisation_id));
diesel::joinable!(invitations -> applications (application_id));
diesel::joinable!(invitations -> people (invited_by));
diesel::joinable!(supporters -> applications (application_id));
diesel::joinable!(supporters -> people (person_id));
diesel::joinable!(answer_parts -> applications (application_id));
diesel::joinable!(answer_parts -> people (updated_by));
diesel::joinable!(answer_revisions -> answer_parts (answer_part_id));
diesel::joinable!(answer_revisions -> people (written_by));
diesel::joinable!(files -> applications (application_id));
diesel::joinable!(files -> people (added_by));
diesel::joinable!(recordings -> files (file_id));
diesel::joinable!(listens -> files (file_id));
diesel::joinable!(listens -> people (person_id));
diesel::joinable!(uploads -> applications (application_id));
diesel::joinable!(upload_parts -> uploads (upload_id));
diesel::joinable!(conversations -> applications (application_id));
diesel::joinable!(conversations -> appointments (appointment_id));
diesel::joinable!(scribes -> applications (application_id));
diesel::joinable!(scribes -> people (person_id));
diesel::joinable!(telephone_contacts -> people (person_id));
diesel::joinable!(appointments -> applications (application_id));
diesel::joinable!(talk_slots -> people (contact_id));
diesel::joinable!(opened_questions -> applications (application_id));
diesel::joinable!(evidence -> applications (application_id));
diesel::joinable!(evidence -> people (written_by));
diesel::joinable!(evidence_replies -> evidence (evidence_id));
diesel::joinable!(evidence_replies -> people (written_by));
diesel::joinable!(trusted_people -> applications (application_id));
diesel::joinable!(trusted_people -> people (named_by));
diesel::joinable!(talk_offers -> applications (application_id));
diesel::joinable!(talk_offers -> rounds (round_id));
diesel::joinable!(early_uses -> applications (application_id));
diesel::joinable!(early_uses -> evidence (evidence_id));
diesel::joinable!(decision_notes -> decisions (decision_id));
diesel::joinable!(decision_notes -> evidence (evidence_id));
diesel::joinable!(decision_questions -> decisions (decision_id));
diesel::joinable!(decision_questions -> applicant_questions (question_id));
diesel::joinable!(risks -> applications (application_id));
diesel::joinable!(round_risks -> funders (funder_id));
diesel::joinable!(round_risks -> rounds (round_id));
diesel::joinable!(round_risks -> people (written_by));
diesel::joinable!(risk_lines -> risks (risk_id));
diesel::joinable!(risk_lines -> round_risks (round_risk_id));
diesel::joinable!(risk_lines -> people (written_by));
diesel::joinable!(requirements -> applications (application_id));
diesel::joinable!(requirements -> risks (risk_id));
diesel::joinable!(decision_risks -> decisions (decision_id));
diesel::joinable!(decision_risks -> risks (risk_id));
diesel::joinable!(check_challenges -> applications (application_id));
diesel::joinable!(check_challenges -> decisions (decision_id));
diesel::joinable!(check_challenges -> people (made_by));
diesel::joinable!(declarations -> applications (application_id));
diesel::joinable!(declarations -> people (person_id));
diesel::joinable!(readings -> applications (application_id));
diesel::joinable!(judgements -> readings (reading_id));
diesel::joinable!(understandings -> readings (reading_id));
diesel::joinable!(understandings -> applicant_questions (question_id));
diesel::joinable!(reading_talks -> people (said_by));
diesel::joinable!(applicant_questions -> applications (application_id));
diesel::joinable!(concerns -> funders (funder_id));
diesel::joinable!(concerns -> applications (application_id));
diesel::joinable!(panel_meetings -> funders (funder_id));
diesel::joinable!(panel_meetings -> rounds (round_id));
diesel::joinable!(panel_meetings -> people (created_by));
diesel::joinable!(panel_members -> panel_meetings (panel_meeting_id));
diesel::joinable!(panel_sittings -> panel_meetings (panel_meeting_id));
diesel::joinable!(panel_items -> panel_meetings (panel_meeting_id));
diesel::joinable!(panel_items -> applications (application_id));
diesel::joinable!(panel_absences -> applications (application_id));
diesel::joinable!(panel_votes -> applications (application_id));
diesel::joinable!(panel_votes -> people (person_id));
diesel::joinable!(panel_dissents -> applications (application_id));
diesel::joinable!(panel_dissents -> people (person_id));
diesel::joinable!(panel_dissents -> panel_meetings (panel_meeting_id));
diesel::joinable!(panel_names -> people (person_id));
diesel::joinable!(panel_members -> people (person_id));
diesel::joinable!(recommendations -> applications (application_id));
diesel::joinable!(recommendations -> panel_meetings (panel_meeting_id));
diesel::joinable!(recommendations -> people (recorded_by));
diesel::joinable!(decisions -> applications (application_id));
diesel::joinable!(decisions -> rounds (round_id));
diesel::joinable!(earlier_recommendations -> recommendations (recommendation_id));
diesel::joinable!(earlier_decisions -> decisions (decision_id));
diesel::joinable!(earlier_decisions -> people (ended_by));
diesel::joinable!(judging_exceptions -> applications (application_id));
diesel::joinable!(grants -> funders (funder_id));
diesel::joinable!(grants -> rounds (round_id));
diesel::joinable!(grants -> applications (application_id));
diesel::joinable!(grants -> organisations (organisation_id));
diesel::joinable!(grants -> people (contact_id));
diesel::joinable!(agreements -> grants (grant_id));
diesel::joinable!(payments -> grants (grant_id));
diesel::joinable!(agreement_proposals -> agreements (agreement_id));
diesel::joinable!(agreement_proposals -> people (said_by));
diesel::joinable!(agreement_variations -> agreements (agreement_id));
diesel::joinable!(agreement_variations -> people (said_by));
diesel::joinable!(earlier_agreements -> agreements (agreement_id));
diesel::joinable!(grant_accounts -> grants (grant_id));
diesel::joinable!(passed_sums -> grants (grant_id));
diesel::joinable!(learning_conversations -> grants (grant_id));
diesel::joinable!(learning_conversations -> people (arranged_by));
diesel::joinable!(learning_notes -> grants (grant_id));
diesel::joinable!(learning_note_revisions -> learning_notes (learning_note_id));
diesel::joinable!(learning_note_revisions -> people (written_by));
diesel::joinable!(learning_turns -> grants (grant_id));
diesel::joinable!(learning_pieces -> learning_notes (note_id));
diesel::joinable!(learning_themes -> funders (funder_id));
diesel::joinable!(theme_notes -> learning_themes (theme_id));
diesel::joinable!(theme_notes -> learning_notes (note_id));
diesel::joinable!(digest_answers -> learning_themes (theme_id));
diesel::joinable!(digest_answers -> commitments (commitment_id));
diesel::joinable!(learning_digests -> rounds (round_id));
diesel::joinable!(commitments -> funders (funder_id));
diesel::joinable!(commitments -> rounds (round_id));
diesel::joinable!(commitments -> organisations (organisation_id));
diesel::joinable!(commitments -> grants (grant_id));
diesel::joinable!(decision_challenges -> applications (application_id));
diesel::joinable!(onward_offers -> applications (application_id));
diesel::joinable!(harm_messages -> harm_reports (report_id));
diesel::joinable!(feedback_talks -> applications (application_id));
diesel::joinable!(lasting_help -> applications (application_id));
diesel::joinable!(turnings -> rounds (round_id));
diesel::joinable!(turnings -> people (looked_by));
diesel::joinable!(recommended_reasons -> recommendations (recommendation_id));
diesel::joinable!(factual_checks -> applications (application_id));
diesel::joinable!(departures_told -> decisions (decision_id));
diesel::joinable!(departures_told -> people (told_by));
diesel::joinable!(decision_records -> decisions (decision_id));
diesel::joinable!(release_windows -> rounds (round_id));
diesel::joinable!(release_windows -> people (set_by));
diesel::joinable!(release_calls -> applications (application_id));
diesel::joinable!(release_calls -> people (said_by));
diesel::joinable!(draws -> rounds (round_id));
diesel::joinable!(barrier_rounds -> barriers (barrier_id));
diesel::joinable!(barrier_rounds -> rounds (round_id));
diesel::joinable!(barrier_answers -> barriers (barrier_id));
diesel::joinable!(barrier_answers -> organisations (organisation_id));
diesel::joinable!(barrier_returns -> barriers (barrier_id));
diesel::joinable!(barrier_returns -> rounds (round_id));

diesel::joinable!(contact_entries -> funders (funder_id));
diesel::joinable!(contact_entries -> applications (application_id));
diesel::joinable!(contact_entries -> people (logged_by));
diesel::joinable!(contact_corrections -> contact_entries (entry_id));
diesel::joinable!(contact_corrections -> people (written_by));
diesel::joinable!(presences -> people (person_id));
diesel::joinable!(known_phones -> people (person_id));
diesel::joinable!(bank_details -> grants (grant_id));
diesel::joinable!(money_pauses -> grants (grant_id));
diesel::joinable!(money_stops -> grants (grant_id));
diesel::joinable!(subsidy_assessments -> grants (grant_id));
diesel::joinable!(subsidy_askings -> grants (grant_id));
diesel::joinable!(payment_references -> payments (payment_id));
diesel::joinable!(finance_batches -> funders (funder_id));
diesel::joinable!(finance_batches -> people (made_by));
diesel::joinable!(payment_sendings -> payments (payment_id));
diesel::joinable!(payment_sendings -> finance_batches (batch_id));
diesel::joinable!(assessments -> funders (funder_id));
diesel::joinable!(assessment_reviewers -> assessments (assessment_id));
diesel::joinable!(assessment_reviewers -> people (person_id));
diesel::joinable!(assessment_promises -> commitments (commitment_id));
diesel::joinable!(time_payments -> applications (application_id));
diesel::joinable!(time_payments -> people (noted_by));
diesel::joinable!(time_let_go -> applications (application_id));
diesel::joinable!(time_corrections -> applications (application_id));
diesel::joinable!(grant_uplifts -> grants (grant_id));
diesel::joinable!(grant_renewals -> grants (grant_id));
diesel::joinable!(uplift_proposals -> grants (grant_id));
diesel::joinable!(payment_returns -> payments (payment_id));
diesel::joinable!(payment_returns -> payment_sendings (sending_id));
diesel::joinable!(scans -> people (sent_by));

diesel::joinable!(data_controllers -> funders (funder_id));
diesel::joinable!(retention_log -> funders (funder_id));
diesel::joinable!(legal_holds -> people (placed_by));
diesel::joinable!(legal_holds -> applications (application_id));

diesel::table! {
    history_heads (thing_kind, thing_id) {
        thing_kind -> Text,
        thing_id -> Text,
        lines -> BigInt,
        hash -> Text,
        erased_through -> BigInt,
    }
}

diesel::table! {
    history_tallies (number) {
        number -> Integer,
        chains -> BigInt,
        lines -> BigInt,
        mark -> Text,
        since -> Timestamp,
        seal -> Text,
    }
}

diesel::table! {
    devices (id) {
        id -> Text,
        person_id -> Text,
        token_hash -> Text,
        name -> Text,
        first_seen_at -> Timestamp,
        last_seen_at -> Timestamp,
    }
}

super::together::together!(
    contact_entries,
    contact_corrections,
    application_contacts,
    contact_handovers,
    absences,
    presences,
    funders,
    people,
    person_roles,
    sign_ins,
    sessions,
    history,
    jobs,
    letters,
    posts_once,
    kept_posts,
    funds,
    rounds,
    form_versions,
    organisations,
    organisation_members,
    applications,
    answer_parts,
    answer_revisions,
    files,
    recordings,
    listens,
    uploads,
    upload_parts,
    conversations,
    opened_questions,
    evidence,
    evidence_replies,
    trusted_people,
    talk_offers,
    round_talks,
    early_uses,
    decision_notes,
    decision_questions,
    risks,
    round_risks,
    risk_lines,
    requirements,
    decision_risks,
    check_challenges,
    declarations,
    readings,
    judgements,
    reading_versions,
    understandings,
    reading_talks,
    reading_limits,
    reading_breaks,
    applicant_questions,
    concerns,
    panel_meetings,
    panel_members,
    panel_sittings,
    panel_items,
    panel_absences,
    panel_votes,
    panel_dissents,
    paper_openings,
    panel_names,
    recommendations,
    decisions,
    earlier_decisions,
    earlier_recommendations,
    judging_exceptions,
    grants,
    agreements,
    agreement_proposals,
    agreement_variations,
    earlier_agreements,
    grant_accounts,
    passed_sums,
    payments,
    learning_conversations,
    learning_notes,
    learning_note_revisions,
    learning_turns,
    learning_pieces,
    waiting_pieces,
    withdrawn_stories,
    learning_themes,
    theme_notes,
    learning_digests,
    digest_answers,
    commitments,
    invitations,
    supporters,
    round_counts,
    application_times,
    answer_languages,
    said_amounts,
    translations,
    organisation_people,
    documents,
    pointings,
    sharings,
    merges,
    draft_reminders,
    reminders_stopped,
    message_choices,
    safe_contacts,
    telephone_contacts,
    scribes,
    appointments,
    talk_slots,
    search_entries,
    saved_filters,
    owed,
    decision_challenges,
    onward_offers,
    harm_reports,
    harm_messages,
    round_lessons,
    council_reviews,
    council_reviews_given,
    council_replies,
    information_requests,
    feedback_talks,
    turnings,
    recommended_reasons,
    factual_checks,
    departures_told,
    decision_records,
    release_windows,
    release_calls,
    draws,
    barriers,
    barrier_rounds,
    barrier_voices,
    barrier_answers,
    barrier_returns,
    known_phones,
    bank_details,
    money_pauses,
    money_stops,
    subsidy_assessments,
    subsidy_askings,
    payment_references,
    finance_batches,
    payment_sendings,
    continua,
    assessments,
    assessment_reviewers,
    assessment_ratings,
    assessment_notes,
    assessment_answers,
    assessment_promises,
    lasting_help,
    time_payments,
    time_let_go,
    time_corrections,
    grant_uplifts,
    grant_renewals,
    uplift_proposals,
    payment_returns,
    scans,
    data_controllers,
    retention_log,
    legal_holds,
    erasures,
    identities,
    history_heads,
    history_tallies,
    devices,
);
