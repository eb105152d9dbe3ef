namespace ContactCenter.Benchmarks.WholeRun;

/// <summary>The pipelines that are measured.</summary>
internal static class RunSubjects
{
    public static IReadOnlyList<RunSubject> All { get; } = [CustomerCourier, ContactCenter, CustomerExperience, Csat];

    public static RunSubject Find(string pipeline)
        => All.FirstOrDefault(subject => subject.Pipeline == pipeline)
            ?? throw new ArgumentException($"--pipeline {pipeline}: expected one of {string.Join(", ", All.Select(subject => subject.Pipeline))}", nameof(pipeline));

    private static RunSubject CustomerCourier => new(
        "customer-courier",
        "CustomerCourier",
        CourierDrop.Make,
        [
            new("bronze/orders"),
            new("bronze/customer_courier_chat_messages"),
            new("silver/orders", "order_id, city_code"),
            new(
                "silver/customer_courier_chat_messages",
                "sender_app_type, customer_id, from_id, to_id, chat_started_by_message, order_id, order_stage, courier_id, message_sent_time, ccq_file, ccq_line"),
            new("quarantine/customer_courier_chat_messages", "ccq_file, ccq_line, senderAppType, orderId, messageSentTime"),
            new(
                "gold/customer_courier_conversations",
                "order_id, city_code, first_courier_message, first_customer_message, num_messages_courier, num_messages_customer, first_message_by, conversation_started_at, "
                + "first_responsetime_delay_seconds, last_message_time, last_message_order_stage, conversation_date"),
        ]);

    // A record that can't be read shifts the lines of the script, so lines are not compared.
    private static RunSubject ContactCenter => new(
        "contact-center",
        "ContactCenter",
        (folder, rows) => GeneratedDrop.Make(folder, "contact-center", rows),
        [
            new("bronze/supervisors"),
            new("bronze/agents"),
            new("bronze/interactions"),
            new("silver/supervisors", "supervisor_id, name, team, hire_date"),
            new("silver/agents", "agent_id, name, team, hire_date"),
            new("silver/interactions", "interaction_id, agent_id, customer_id, start_time, end_time, issue_type, resolution, ccq_file"),
            new("quarantine/agents", "agent_id, name, team, hire_date"),
            new("quarantine/interactions", "ccq_kind, interaction_id, agent_id, start_time, end_time"),
            new("silver/interactions_enriched", "interaction_id, agent_name, team, supervisor_id, supervisor_name, supervisor_hire_date, interaction_duration, resolution_status"),
            new("gold/agent_dashboard", "*COLUMNS(*)"),
            new("gold/supervisor_dashboard", "*COLUMNS(*)"),
            new("gold/dashboard_basis", "*COLUMNS(*)"),
        ]);

    private static RunSubject CustomerExperience => new(
        "customer-experience",
        "CustomerExperience",
        (folder, rows) => GeneratedDrop.Make(folder, "customer-experience", rows),
        [
            new("bronze/customers"),
            new("bronze/feedback_forms"),
            // Bronze of the responses is not the same: the script takes lines that are no JSON in as rows of nulls, and tells them by that later.
            new("silver/customers", "customer_id, name, email, phone, country, segment, signed_up_on"),
            new("silver/feedback_forms", "form_id, customer_id, submitted_at, topic, rating, comment"),
            new("silver/survey_responses", "response_id, timestamp, customer_id, satisfaction_score, nps_score, feedback_text, survey_type, channel, satisfaction_category, ccq_file"),
            new("quarantine/customers", "ccq_kind, customer_id, country, segment, signed_up_on"),
            new("quarantine/feedback_forms", "ccq_kind, form_id, submitted_at, topic, rating"),
            new("quarantine/survey_responses", "ccq_kind, response_id, \"timestamp\", customer_id, satisfaction_score, nps_score"),
            new("silver/survey_responses_enriched", "*COLUMNS(*)"),
            new("silver/survey_features", "*COLUMNS(*)"),
            new("gold/survey_metrics", "*COLUMNS(*)"),
            new("gold/survey_trends", "*COLUMNS(*)"),
            new("gold/survey_statistics", "*COLUMNS(*)"),
            new("gold/dashboard_basis", "*COLUMNS(*)"),
        ]);

    private static RunSubject Csat => new(
        "csat",
        "Csat",
        (folder, rows) => GeneratedDrop.Make(folder, "csat", rows),
        [
            new("bronze/csat_responses"),
            new("silver/csat_responses", "*COLUMNS(name -> name <> 'ccq_line')"),
            new("quarantine/csat_responses", "ccq_kind, \"Unique id\", category, \"Issue_reported at\", Item_price, \"CSAT Score\""),
            new("gold/agent_csat", "*COLUMNS(*)"),
            new("gold/supervisor_csat", "*COLUMNS(*)"),
            new("gold/issue_categories", "*COLUMNS(*)"),
            new("gold/responses_over_time", "*COLUMNS(*)"),
            new("gold/dashboard_basis", "*COLUMNS(*)"),
        ]);
}
