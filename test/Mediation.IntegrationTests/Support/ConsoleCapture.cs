namespace Mediation.IntegrationTests.Support;

/// <summary>Keeps what one flow of calls prints, while others of the same process print as usual.</summary>
internal sealed class ConsoleCapture : TextWriter
{
    private static readonly AsyncLocal<StringWriter?> Captured = new();
    private readonly TextWriter console;

    private ConsoleCapture(TextWriter console) => this.console = console;

    public override Encoding Encoding => console.Encoding;

    /// <summary>Once for the process, before anything has taken hold of the console.</summary>
    public static void Install()
    {
        Console.SetOut(new ConsoleCapture(Console.Out));
        Console.SetError(new ConsoleCapture(Console.Error));
    }

    /// <summary>From here on, what this flow prints on both outputs goes into the writer.</summary>
    public static StringWriter Begin() => Captured.Value = new StringWriter(CultureInfo.InvariantCulture);

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        if (Captured.Value is not { } captured)
        {
            console.Write(value);
            return;
        }

        lock (captured)
        {
            captured.Write(value);
        }
    }

    public override void WriteLine(string? value) => Write(value + "\n");

    public override void Flush() => console.Flush();
}
