namespace Mediation.Core.Security;

/// <summary>A stored row on which rests who may act: when one is saved, what <see cref="AccountCache"/> keeps is dropped.</summary>
public interface IAccountRow;
