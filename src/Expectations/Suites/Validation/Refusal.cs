using FluentValidation;
using FluentValidation.Results;

namespace ContactCenter.Expectations.Suites.Validation;

/// <summary>Hands a fault to FluentValidation whole; its own messages, which are made of templates, are not used.</summary>
internal static class Refusal
{
    public static void Refuse<T>(this ValidationContext<T> context, Fault fault)
        => context.AddFailure(new ValidationFailure(fault.Code, fault.Message) { CustomState = fault });
}
