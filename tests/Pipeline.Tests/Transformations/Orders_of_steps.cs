using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Tests.Transformations;

public class Orders_of_steps
{
    [Theory]
    [InlineData("a:src b:src", "a,b", "")]
    [InlineData("c:a,b b:a a:src", "a/b/c", "")]
    [InlineData("d:b,c b:a c:a a:", "a/b,c/d", "")]
    [InlineData("a:b b:a c:src", "c", "a,b")]
    [InlineData("x:b a:c b:a c:b", "", "a,c,b")]
    [InlineData("", "", "")]
    public void follow_what_they_read(string steps, string waves, string cycle)
    {
        var parsed = steps.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split(':')).ToList();
        List<string> names = [.. parsed.Select(s => s[0])];
        var order = StepOrder.Of(names, i => parsed[i][1].Split(',', StringSplitOptions.RemoveEmptyEntries));

        string.Join('/', order.Waves.Select(wave => string.Join(',', wave.Select(i => names[i])))).ShouldBe(waves);
        string.Join(',', order.Cycle.Select(i => names[i])).ShouldBe(cycle);
    }
}
