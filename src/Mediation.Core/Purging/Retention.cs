namespace Mediation.Core.Purging;

/// <summary>How long rows are kept that nobody needs any more; section <c>Retention</c> of the settings. The history of a case is not among them.</summary>
/// <param name="MessageDays">Days after its delivery that an outbox message is kept, at least one. One that was given up stays until somebody acts.</param>
/// <param name="TimerDays">Days after its due time that a fired or cancelled timer is kept, at least one.</param>
/// <param name="UploadDays">Days that an upload is kept which was attached to no case, at least one.</param>
/// <param name="DeliveryDays">
/// Days that a delivery is kept after it was sent or skipped, at least one; three years by default, since it proves that something was sent (limitation
/// period, Civil Code of the PRC, Art. 188). One that is dead stays until somebody acts.
/// </param>
public sealed record Retention(int MessageDays = 180, int TimerDays = 180, int UploadDays = 7, int DeliveryDays = 1100);
