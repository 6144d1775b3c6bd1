namespace Mediation.Notifications.Letters;

/// <summary>What became of a letter.</summary>
public enum PostingState
{
    /// <summary>It is to be printed and posted.</summary>
    Waiting,

    /// <summary>It was posted, with the number on the receipt.</summary>
    Posted,

    /// <summary>It is not posted any more: somebody wrote why, or what it says no longer holds.</summary>
    Discarded,
}

/// <summary>Letters by what became of them.</summary>
internal static class PostingStates
{
    /// <summary>As a copy keeps it.</summary>
    public static CopyState[] StatesOf(PostingState state) =>
        state switch
        {
            PostingState.Waiting => [CopyState.Waiting],
            PostingState.Posted => [CopyState.Sent],
            PostingState.Discarded => [CopyState.Failed, CopyState.Skipped],
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}
