namespace Mediation.Core.Values;

/// <summary>As the identity number encodes it.</summary>
public enum Sex
{
    Female,
    Male,
}
