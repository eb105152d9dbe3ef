using System.Reflection;
using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb.Tests.Leaks;

public class Handles : InMemory
{
    [Fact]
    public void are_released_when_a_reader_is_disposed_half_way()
    {
        using var command = new DuckDbCommand("FROM range(100000)", Connection);
        var reader = command.ExecuteReader();
        reader.Read();
        var held = HeldBy(reader);
        held.Count.ShouldBeGreaterThanOrEqualTo(3);
        reader.Dispose();
        command.Dispose();

        held.FindAll(handle => !handle.IsClosed).ShouldBe([Connection.Handle]);
    }

    [Fact]
    public void are_released_when_a_read_fails()
    {
        using var command = new DuckDbCommand("SELECT CASE WHEN i = 5000000 THEN error('late') ELSE i END FROM range(10000000) r(i)", Connection);
        var reader = command.ExecuteReader();
        var held = HeldBy(reader);
        Should.Throw<DuckDbException>(() =>
        {
            while (reader.Read())
            {
            }
        });
        reader.Dispose();

        held.FindAll(handle => !handle.IsClosed).ShouldBe([Connection.Handle]);
    }

    [Fact]
    public void are_released_when_the_connection_is_closed_under_a_reader()
    {
        using var command = new DuckDbCommand("FROM range(100000)", Connection);
        var reader = command.ExecuteReader();
        reader.Read();
        var held = HeldBy(reader);
        Connection.Close();

        reader.IsClosed.ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => reader.Read()).Message.ShouldBe("The reader is closed, or its connection is.");
        Should.Throw<InvalidOperationException>(() => reader.GetInt64(0));
        reader.Dispose();
        held.ShouldAllBe(handle => handle.IsClosed);
    }

    [Fact]
    public void are_released_in_any_order()
    {
        var source = new DuckDbDataSource();
        var connection = source.OpenConnection();
        var command = new DuckDbCommand("FROM range(100000)", connection);
        command.Prepare();
        var reader = command.ExecuteReader();
        reader.Read();
        source.Dispose();
        connection.Dispose();
        command.Dispose();
        reader.Dispose();

        Scalar("SELECT 1").ShouldBe(1);
    }

    /// <summary>All handles that an object of this provider holds, by itself or through others of this provider.</summary>
    private static List<SafeHandle> HeldBy(object holder)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var found = new List<SafeHandle>();
        Visit(holder);
        return found;

        void Visit(object? candidate)
        {
            if (candidate is null || candidate is DuckDbConnection || !seen.Add(candidate))
                return;
            if (candidate is SafeHandle handle)
            {
                found.Add(handle);
                return;
            }

            if (candidate.GetType().Assembly != typeof(DuckDbConnection).Assembly)
                return;

            foreach (var field in candidate.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                if (!field.FieldType.IsValueType && !field.FieldType.IsPointer)
                    Visit(field.GetValue(candidate));
            }
        }
    }
}
