namespace Mediation.Referrals.Domain;

/// <summary>A mediation body (调解组织) in the bank's register. A case goes only to an active one with an agreement in force.</summary>
public sealed class MediationBody : AggregateRoot
{
    private readonly List<MeetingRoom> rooms = [];

    private MediationBody() { }

    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string NameEn { get; private set; } = string.Empty;

    public BodyKind Kind { get; private set; }

    /// <summary>Number of its licence or filing; without one it is not to be trusted with cases.</summary>
    public string LicenceNumber { get; private set; } = string.Empty;

    /// <summary>Where it works, such as 广东.</summary>
    public string Region { get; private set; } = string.Empty;

    /// <summary>Telephone and address as the consent names them (PIPL Art. 23).</summary>
    public string Contact { get; private set; } = string.Empty;

    public bool IsActive { get; private set; } = true;

    /// <summary>Pattern of its agreement numbers, such as <c>（{year}）穗金人调字第{n:000000}号</c>.</summary>
    public string SeriesPattern { get; private set; } = string.Empty;

    public IReadOnlyList<MeetingRoom> Rooms => rooms;

    public static MediationBody Create(
        string code,
        string name,
        string nameEn,
        BodyKind kind,
        string licenceNumber,
        string region,
        string contact,
        NumberPattern series
    ) =>
        new()
        {
            Code = code,
            Name = name,
            NameEn = nameEn,
            Kind = kind,
            LicenceNumber = licenceNumber,
            Region = region,
            Contact = contact,
            SeriesPattern = series.Text,
        };

    public MeetingRoom AddRoom(string name)
    {
        var room = MeetingRoom.Of(Id, name);
        rooms.Add(room);
        return room;
    }

    /// <summary>Sends it no more cases; its people can neither sign in nor read until it is resumed, and what is under way waits.</summary>
    public void Suspend() => IsActive = false;

    /// <summary>Cases can be sent to it again.</summary>
    public void Resume() => IsActive = true;

    public string NameIn(System.Globalization.CultureInfo culture) => TextCatalog.IsChinese(culture) ? Name : NameEn;
}
