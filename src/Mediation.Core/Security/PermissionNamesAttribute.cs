namespace Mediation.Core.Security;

/// <summary>
/// Marks the class whose string constants are the permissions of a module: the single list. The start fails when one of them is not defined in
/// <see cref="Modules.MediationModule.DefinePermissions"/>, or when a permission is defined that is none of them.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PermissionNamesAttribute : Attribute;
