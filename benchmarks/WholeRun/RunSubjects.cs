namespace ContactCenter.Benchmarks.WholeRun;

/// <summary>The pipelines that are measured.</summary>
internal static class RunSubjects
{
    public static IReadOnlyList<RunSubject> All { get; } = [CustomerCourier, ContactCenter];

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
}
