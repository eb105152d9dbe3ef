using System.Text.Json;

namespace ContactCenter.Cli.Tests.RealDirt;

public class Courier_chats : CcqTest
{
    public Courier_chats()
    {
        Given("suites/messages.yaml", """
            suite: messages
            data: messages.json
            row_key: [orderId, fromId, messageSentTime]
            columns:
              senderAppType: { type: string, required: true, in_set: [Customer iOS, Customer Android, Courier iOS, Courier Android] }
              customerId: { type: integer, required: true, pii: id }
              fromId: { type: integer, required: true, pii: id }
              toId: { type: integer, required: true, pii: id }
              chatStartedByMessage: { type: boolean }
              orderId: { type: integer, required: true, references: { suite: orders, column: orderId } }
              orderStage: { type: string, required: true }
              courierId: { type: integer, required: true, pii: id }
              messageSentTime: { type: { timestamp: ["%Y-%m-%dT%H:%M:%SZ"] }, required: true }
            expectations:
              - expect_compound_columns_to_be_unique: { column_list: [orderId, fromId, messageSentTime] }
            """);
        Given("suites/orders.yaml", """
            suite: orders
            data: orders.json
            row_key: [orderId]
            columns:
              orderId:
                type: integer
                required: true
                unique: true
                references: { suite: messages, column: orderId, severity: info, description: Nobody wrote about the order. }
              cityCode: { type: string, required: true, length: 3 }
            expectations:
              - expect_column_unique_value_count_to_be_between: { column: cityCode, max_value: 30, severity: info }
            """);
        Given("data/messages.json", CourierTwin.MessagesJson());
        Given("data/orders.json", CourierTwin.OrdersJson());
    }

    [Fact]
    public void have_an_app_that_nobody_announced_and_orders_without_messages()
    {
        var ended = Ccq("validate ./suites --format json");

        ended.Code.ShouldBe(1);
        using var verdict = JsonDocument.Parse(ended.Output);
        Findings.Of(verdict).ShouldBe(
        [
            "messages: 2500 rows, 0 rejected",
            "messages/senderAppType/expect_column_values_to_be_in_set: 1279 of 2500: Courier App ×1279",
            "orders: 600 rows, 0 rejected",
            "orders/orderId/expect_column_values_to_exist_in_other_table: 110 of 600",
            "orders/cityCode/expect_column_unique_value_count_to_be_between: 31",
        ]);
    }

    [Fact]
    public void name_the_app_to_the_reader() => Ccq("validate ./suites").Output.ShouldContain("""
          ✗ critical  senderAppType is one of 'Customer iOS', 'Customer Android', 'Courier iOS', 'Courier Android'
                      failing  1,279 of 2,500 rows, 51.2 %
                      found    'Courier App' ×1,279
        """);

    [Fact]
    public void pass_once_the_app_is_allowed()
    {
        var suite = InFolder("./suites/messages.yaml");
        File.WriteAllText(suite, File.ReadAllText(suite).Replace("Courier Android]", "Courier Android, Courier App]"));
        Ccq("validate ./suites").Code.ShouldBe(0);
    }
}
