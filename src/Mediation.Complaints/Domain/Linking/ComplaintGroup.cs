namespace Mediation.Complaints.Domain.Linking;

/// <summary>
/// Complaints of many persons with one cause (群体投诉): each stays a case of its own with its own duties and its own answer; they are known together and
/// spoken for by at most five whom they elect (Order 2020/3, Art. 12; DOMAIN 8.9). Its row belongs to the history of the case with which it began.
/// </summary>
public sealed class ComplaintGroup : AggregateRoot
{
    /// <summary>So many cases are of one group at most: what is found for it is written into the history of each in one save.</summary>
    public const int MostMembers = 500;

    private readonly List<GroupRepresentative> representatives = [];

    private ComplaintGroup() { }

    /// <summary>The case with which it began.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What all of them complain about.</summary>
    public string Matter { get; private set; } = string.Empty;

    public string ProductCode { get; private set; } = string.Empty;

    public string CauseCode { get; private set; } = string.Empty;

    public Guid FormedBy { get; private set; }

    public DateTimeOffset FormedAt { get; private set; }

    public Guid? ClosedBy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Whom it elected, those who ceased to speak for it included.</summary>
    public IReadOnlyList<GroupRepresentative> Representatives => representatives;

    /// <summary>Begins a group with its first case.</summary>
    /// <param name="first">The case.</param>
    /// <param name="matter">What all of them complain about.</param>
    /// <param name="by">Who forms it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException"><c>Complaints:GroupMemberEnded</c></exception>
    public static ComplaintGroup Form(Complaint first, string matter, Guid by, DateTimeOffset now)
    {
        ComplaintGroup group = new()
        {
            CaseId = first.Id,
            Matter = matter,
            ProductCode = first.ProductCode,
            CauseCode = first.CauseCode,
            FormedBy = by,
            FormedAt = now,
        };
        group.Take(first);
        group.Raise(new GroupFormed(first.Id, group.Id, matter));
        return group;
    }

    /// <summary>Another complaint of the same kind of matter is of the group from now on.</summary>
    /// <param name="member">The complaint.</param>
    /// <param name="members">Those of the group so far, with their complainants.</param>
    /// <exception cref="BusinessException">
    /// <c>Complaints:GroupClosed</c>, <c>Complaints:GroupMemberEnded</c>, <c>Complaints:InGroupAlready</c>, <c>Complaints:GroupOtherMatter</c>;
    /// <c>Complaints:GroupTooLarge</c>; <c>Complaints:GroupSamePerson</c> where the person is in it already: one person's dispute is merged.
    /// </exception>
    public void Add(Complaint member, IReadOnlyList<Complaint> members)
    {
        EnsureOpen();
        if (members.Count >= MostMembers)
        {
            throw ComplaintErrors.GroupTooLarge(MostMembers);
        }

        if (member.ProductCode != ProductCode && member.CauseCode != CauseCode)
        {
            throw ComplaintErrors.GroupOtherMatter(member.Number);
        }

        if (members.FirstOrDefault(m => m.Id != member.Id && MergePolicy.AreOfOnePerson(m, member)) is { } same)
        {
            throw ComplaintErrors.GroupSamePerson(same.Number);
        }

        Take(member);
        Raise(new GroupJoined(member.Id, Id));
    }

    /// <summary>A complaint is of the group no more, and its complainant does not speak for it; the case goes on as it stands.</summary>
    /// <exception cref="BusinessException"><c>Complaints:GroupClosed</c>, <c>Complaints:NotOfGroup</c>.</exception>
    public void Remove(Complaint member, Note reason, DateTimeOffset now)
    {
        EnsureOpen();
        EnsureMember(member);
        if (SpeakerOf(member) is { } speaker)
        {
            speaker.End(now);
        }

        member.LeaveGroup();
        Raise(new GroupLeft(member.Id, Id, reason.Id));
    }

    /// <summary>The group elected the complainant of one of its cases to speak for it.</summary>
    /// <exception cref="BusinessException">
    /// <c>Complaints:GroupClosed</c>, <c>Complaints:NotOfGroup</c>, <c>Complaints:ElectedAlready</c>, <c>Complaints:TooManyRepresentatives</c>.
    /// </exception>
    public void Elect(Complaint member, Guid by, DateTimeOffset now)
    {
        EnsureOpen();
        EnsureMember(member);
        if (SpeakerOf(member) is not null)
        {
            throw ComplaintErrors.ElectedAlready();
        }

        if (representatives.Count(r => r.EndedAt is null) >= Complaint.MostRepresentatives)
        {
            throw ComplaintErrors.TooManyRepresentatives(Complaint.MostRepresentatives);
        }

        representatives.Add(GroupRepresentative.Of(Id, member, by, now));
        Raise(new GroupSpeakerElected(member.Id, Id));
    }

    /// <summary>The complainant of a case speaks for the group no more.</summary>
    /// <exception cref="BusinessException"><c>Complaints:GroupClosed</c>, <c>Complaints:NotElected</c>.</exception>
    public void Recall(Complaint member, DateTimeOffset now)
    {
        EnsureOpen();
        var speaker = SpeakerOf(member) ?? throw ComplaintErrors.NotElected();
        speaker.End(now);
        Raise(new GroupSpeakerRecalled(member.Id, Id));
    }

    /// <summary>
    /// The group is dealt with together no more. No case ends by it: each is answered by itself, and who disagrees with what was found for the group goes
    /// on (DOMAIN 8.9).
    /// </summary>
    /// <param name="members">All cases of the group, each with the note of its history that says why.</param>
    /// <param name="disagreeing">Cases whose complainant disagrees.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException"><c>Complaints:GroupClosed</c></exception>
    public void Close(IReadOnlyDictionary<Guid, Note> members, IReadOnlyCollection<Guid> disagreeing, Guid by, DateTimeOffset now)
    {
        EnsureOpen();
        (ClosedBy, ClosedAt) = (by, now);
        foreach (var (member, note) in members)
        {
            Raise(new GroupClosed(member, Id, note.Id, !disagreeing.Contains(member)));
        }
    }

    private void Take(Complaint member)
    {
        if (!member.IsOpen || member.ClosedAt is not null)
        {
            throw ComplaintErrors.GroupMemberEnded(member.Number);
        }

        member.JoinGroup(Id);
    }

    private GroupRepresentative? SpeakerOf(Complaint member) => representatives.Find(r => r.ComplaintId == member.Id && r.EndedAt is null);

    private void EnsureMember(Complaint member)
    {
        if (member.GroupId != Id)
        {
            throw ComplaintErrors.NotOfGroup();
        }
    }

    private void EnsureOpen()
    {
        if (ClosedAt is not null)
        {
            throw ComplaintErrors.GroupHasClosed();
        }
    }
}
