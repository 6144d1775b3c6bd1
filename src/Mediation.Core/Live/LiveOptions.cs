namespace Mediation.Core.Live;

/// <summary>How pages that are open learn what changed; section <c>Live</c> of the settings.</summary>
/// <param name="PollMilliseconds">How often a node looks for what was written, by itself or by another node, while anybody waits for it.</param>
/// <param name="HeartbeatSeconds">A stream sends something at least this often, and looks whether its reader is still signed in.</param>
/// <param name="StreamsPerUser">Streams that one person may have open on one node: one for each visible window.</param>
public sealed record LiveOptions(int PollMilliseconds = 1000, int HeartbeatSeconds = 20, int StreamsPerUser = 8)
{
    /// <summary>Between two looks.</summary>
    public TimeSpan Poll => TimeSpan.FromMilliseconds(PollMilliseconds);

    /// <summary>Longest silence of a stream.</summary>
    public TimeSpan Heartbeat => TimeSpan.FromSeconds(HeartbeatSeconds);
}
