namespace Mediation.Web.Forward;

/// <summary>By how much the demo's clock is moved.</summary>
public enum ForwardSpan
{
    Hour,
    Day,
    Month,
}
