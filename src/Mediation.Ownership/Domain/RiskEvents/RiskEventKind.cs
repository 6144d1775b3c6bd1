namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>What happened, in the words of the emergency reporting rules (银保监办发〔2019〕29号 and the local rules made under it; DOMAIN 1.3).</summary>
public enum RiskEventKind
{
    /// <summary>围堵：an outlet is besieged.</summary>
    Besieging,

    /// <summary>聚集：many persons gather.</summary>
    Crowd,

    /// <summary>挤兑：a run.</summary>
    Run,

    Assault,

    Robbery,

    /// <summary>停业：outlets closed by disaster or an event of public health.</summary>
    Closure,

    /// <summary>系统故障：an outage that many complain about.</summary>
    Outage,

    /// <summary>扬言自伤或伤人.</summary>
    SelfHarmThreat,

    /// <summary>员工侵占挪用.</summary>
    Misappropriation,

    /// <summary>舆情：a reputation event, which has rules and a limit of its own.</summary>
    PublicOpinion,

    Other,
}
