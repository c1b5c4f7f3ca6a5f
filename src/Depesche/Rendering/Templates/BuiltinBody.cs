namespace Depesche.Rendering.Templates;

/// <summary>Computes a function of the engine.</summary>
internal delegate TemplateValue BuiltinBody(Arguments arguments);
