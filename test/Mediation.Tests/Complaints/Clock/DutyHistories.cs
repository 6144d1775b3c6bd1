using static Mediation.Tests.Complaints.Clock.ClockSetup;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>Random histories of one case with every kind of fact that a clock knows, and with how it was settled.</summary>
internal static class DutyHistories
{
    public static readonly Guid[] Forwards = [Guid.CreateVersion7(), Guid.CreateVersion7()];
    public static readonly Guid[] Reviews = [Guid.CreateVersion7(), Guid.CreateVersion7()];
    private static readonly Guid[] Reopenings = [Guid.CreateVersion7(), Guid.CreateVersion7()];
    private static readonly string[] Mergers = ["merger 1", "merger 2"];
    private static readonly DateTimeOffset Dawn = At("2026-02-01 00:00");

    /// <summary>One fact of the complaint itself, as it may be entered at any time. Even hours, so that one instant and midnight are common.</summary>
    private static readonly Gen<ClockFact> SomeFact = Gen.Select(
        Gen.Frequency(
            (4, ClockFactKind.Paused),
            (4, ClockFactKind.Resumed),
            (3, ClockFactKind.Extended),
            (1, ClockFactKind.Restarted),
            (1, ClockFactKind.Received),
            (1, ClockFactKind.ForwardedByRegulator)
        ),
        Gen.Int[1, 60 * 12],
        Gen.Frequency((2, Gen.Const(0)), (2, Gen.Int[0, 24]), (1, Gen.Int[0, 24 * 40])),
        Gen.OneOf(ByMediation, ByAppraisal, "supplement"),
        Gen.OneOf(30, 60),
        Gen.Bool,
        Gen.OneOf(
            (DutyKinds.Decide, (Guid?)null),
            (DutyKinds.Decide, Reopenings[0]),
            (DutyKinds.Decide, Reopenings[1]),
            (DutyKinds.AnswerRegulator, Forwards[0]),
            (DutyKinds.AnswerRegulator, Forwards[1])
        ),
        (kind, at, delay, ground, total, proven, duty) =>
            new ClockFact(kind, Dawn.AddHours(2 * at), Dawn.AddHours(2 * at + delay), proven ? "录音" : null)
            {
                Ground = kind is ClockFactKind.Paused or ClockFactKind.Resumed ? ground : "",
                TotalDays = kind == ClockFactKind.Extended ? total : null,
                Duty = kind == ClockFactKind.Extended ? duty.Item1 : null,
                Subject =
                    kind == ClockFactKind.Extended ? duty.Item2
                    : kind == ClockFactKind.ForwardedByRegulator
                        ? duty.Item1 == DutyKinds.AnswerRegulator ? duty.Item2
                            : Forwards[0]
                    : null,
                LateProofApproved = proven,
                Article = kind is ClockFactKind.Paused or ClockFactKind.Restarted ? "第十八条" : null,
            }
    );

    /// <summary>Opened again, twice at most, each time with new facts or without.</summary>
    private static readonly Gen<ClockFact[]> SomeReopenings = Gen.Select(Gen.Int[24 * 5, 24 * 70], Gen.Int[0, 24 * 6], Gen.Bool, (opened, before, hasNews) =>
            (At: Dawn.AddHours(opened), NewsAt: Dawn.AddHours(opened - before), HasNews: hasNews)
        )
        .Array[0, 2]
        .Select(times => times.OrderBy(time => time.At).SelectMany((time, i) => Reopened(time.At.AddSeconds(i), time.NewsAt, time.HasNews, i)).ToArray());

    /// <summary>Others about the same dispute that are merged into it, each of them let go again or not.</summary>
    private static readonly Gen<ClockFact[]> SomeMergers = Gen.Select(
            Gen.Int[0, 24 * 40],
            Gen.Int[0, 24 * 20],
            Gen.Int[0, 24 * 20],
            Gen.Bool,
            (received, until, let, isLet) =>
                (At: Dawn.AddHours(received), MergedAt: Dawn.AddHours(received + until), LetGoAt: Dawn.AddHours(received + until + let), IsLetGo: isLet)
        )
        .Array[0, 2]
        .Select(times => times.SelectMany((time, i) => Merged(time.At, time.MergedAt, time.IsLetGo ? time.LetGoAt : null, Mergers[i])).ToArray());

    /// <summary>How a duty is settled: by an answer or without one, and when that is recorded.</summary>
    private static readonly Gen<Settlement> SomeSettlement = Gen.Select(
        Gen.Bool,
        Gen.Int[24 * 5, 24 * 110],
        Gen.Frequency((2, Gen.Const(0)), (1, Gen.Int[0, 24 * 10])),
        (isAnswer, at, delay) => new Settlement(isAnswer, Dawn.AddHours(at), Dawn.AddHours(at + delay))
    );

    public static readonly Gen<History> Some = Gen.Select(
        Gen.Select(SomeFact.Array[0, 12], SomeReopenings, SomeMergers, (facts, reopenings, mergers) => (ClockFact[])[.. facts, .. reopenings, .. mergers]),
        Gen.Int[0, 48],
        Gen.Int[0, 24 * 20],
        Gen.Int[24 * 20, 24 * 90],
        SomeSettlement,
        (facts, received, forwarded, asOf, settlement) =>
            new History(
                [
                    ClockFact.Received(Dawn.AddHours(received), Dawn.AddHours(received)),
                    ClockFact.Forwarded(Forwards[0], Dawn.AddHours(forwarded), Dawn.AddHours(forwarded)),
                    ClockFact.Forwarded(Forwards[1], Dawn.AddHours(forwarded + 7), Dawn.AddHours(forwarded + 7)),
                    ClockFact.ReviewApplied(Reviews[0], Dawn.AddHours(forwarded + 3), Dawn.AddHours(forwarded + 3)),
                    ClockFact.ReviewApplied(Reviews[1], Dawn.AddHours(forwarded + received), Dawn.AddHours(forwarded + received)),
                    .. facts,
                ],
                Dawn.AddHours(asOf),
                settlement
            )
    );

    private static ClockFact[] Reopened(DateTimeOffset at, DateTimeOffset newsAt, bool hasNews, int i) =>
        hasNews
            ? [ClockFact.Reopened(Reopenings[i], at), ClockFact.Received(newsAt, at) with { Subject = Reopenings[i], Article = "第十八条第三款" }]
            : [ClockFact.Reopened(Reopenings[i], at)];

    private static ClockFact[] Merged(DateTimeOffset received, DateTimeOffset merged, DateTimeOffset? letGo, string merger) =>
        [ClockFact.Received(received, merged) with { Ground = merger }, .. letGo is { } at ? [ClockFact.Released(merger, at)] : Array.Empty<ClockFact>()];
}

/// <param name="IsAnswer">Or it ends without one.</param>
/// <param name="At">When.</param>
/// <param name="RecordedAt">When that is recorded.</param>
internal sealed record Settlement(bool IsAnswer, DateTimeOffset At, DateTimeOffset RecordedAt);

/// <param name="Facts">All facts of the case.</param>
/// <param name="AsOf">When it is read.</param>
/// <param name="Settlement">How each of its duties is settled then.</param>
internal sealed record History(ClockFact[] Facts, DateTimeOffset AsOf, Settlement Settlement)
{
    public ClockFactRow[] Rows { get; } = [.. Facts.Select(fact => ClockFactRow.Of(Guid.Empty, fact))];

    /// <summary>What a clerk does not know yet is not on the sheet; the newest fact of the case is.</summary>
    public DateTimeOffset At => Later(AsOf, Facts.Max(fact => fact.At));

    public DateTimeOffset KnownAt => Later(At, Facts.Max(fact => fact.RecordedAt));

    public static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
