package org.shienhiroba.content.platform;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text that people wrote: only characters that are text ({@link PlainText}), at most {@link #max} code points, and,
 * where required, not empty. Null passes unless required.
 */
@Documented
@Constraint(validatedBy = Text.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {
    /** The greatest length in code points. */
    int max();

    /** Whether something visible must be in it. */
    boolean required() default false;

    /** Key of the sentence; chosen by what is wrong. */
    String message() default "{hiroba.text.tooLong}";

    /** Unused, asked for by Bean Validation. */
    Class<?>[] groups() default {};

    /** Unused, asked for by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    class Check implements ConstraintValidator<Text, String> {
        private int max;
        private boolean required;

        @Override
        public void initialize(Text annotation) {
            max = annotation.max();
            required = annotation.required();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            if (value == null || PlainText.isEmpty(value)) {
                return !required || wrong(context, "{hiroba.text.required}");
            }
            if (!PlainText.isText(value)) {
                return wrong(context, "{hiroba.text.notText}");
            }
            return PlainText.length(value) <= max;
        }

        private static boolean wrong(ConstraintValidatorContext context, String message) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
            return false;
        }
    }
}
