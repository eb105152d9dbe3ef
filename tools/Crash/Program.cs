using System.Globalization;
using ContactCenter.Crash;

// Kills the real ccq at random moments of its run, many times, and looks whether the lake is ever anything but as before or as after:
//   dotnet run --project tools/Crash -- [--runs 200] [--seed S] [--messages 20000] [--folder DIR]
var runs = 200;
var seed = Environment.TickCount;
var messages = 20_000;
var folder = Path.Combine(Path.GetTempPath(), $"ccq-crash-{Environment.ProcessId}");
for (var i = 0; i < args.Length; i++)
{
    var value = i + 1 < args.Length ? args[i + 1] : "";
    var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
    switch (args[i++])
    {
        case "--runs" when isNumber && number > 0:
            runs = number;
            break;
        case "--seed" when isNumber:
            seed = number;
            break;
        case "--messages" when isNumber && number >= 1000:
            messages = number;
            break;
        case "--folder" when value.Length > 0:
            folder = Path.GetFullPath(value);
            break;
        default:
            Console.Error.WriteLine("usage: Crash [--runs N] [--seed S] [--messages N, 1000 or more] [--folder DIR]");
            return 2;
    }
}

Console.WriteLine($"{runs} runs are killed, seed {seed}, {messages} messages, in {folder}");
var trials = new Trials(folder, messages, seed, Console.Out);
trials.Run(runs);
Directory.Delete(folder, recursive: true);
return trials.Violations == 0 ? 0 : 1;
