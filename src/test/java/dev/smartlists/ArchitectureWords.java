package dev.smartlists;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.smartlists.activity.DateTime;
import dev.smartlists.activity.Flag;
import dev.smartlists.activity.Text;
import dev.smartlists.activity.Texts;
import dev.smartlists.activity.Whole;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The predicates and conditions that {@link ArchitectureTest} is written in. */
final class ArchitectureWords {

    private static final Set<String> VALUE_TYPES = Stream.of(
                    Text.class, Texts.class, Whole.class, Flag.class, DateTime.class)
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    private ArchitectureWords() {}

    static DescribedPredicate<JavaAccess<?>> isAnOperator() {
        return describe(
                "is an operator of an activity's value",
                access -> VALUE_TYPES.contains(access.getTargetOwner().getName())
                        && access.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getRawReturnType().isEquivalentTo(boolean.class)
                        && !target.getName().equals("equals"));
    }

    static DescribedPredicate<JavaAccess<?>> asksTheMachineForTimeOrZone() {
        return describe(
                "asks the machine for the time or the zone",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && asksTheMachineForTimeOrZone(target));
    }

    private static boolean asksTheMachineForTimeOrZone(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        boolean clockGiven = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick") && !clockGiven;
        }
        if (owner.getPackageName().startsWith("java.time")) {
            return name.equals("now") && !clockGiven || name.equals("systemDefault");
        }
        return isCall(target, System.class, "currentTimeMillis")
                || isCall(target, Calendar.class, "getInstance")
                || isCall(target, Date.class, "<init>")
                        && target.getRawParameterTypes().isEmpty();
    }

    private static boolean isCall(AccessTarget target, Class<?> owner, String name) {
        return target.getOwner().isEquivalentTo(owner) && target.getName().equals(name);
    }

    static ArchCondition<JavaClass> showOnlyTypesOf(String... packages) {
        return show("only types of " + List.of(packages), JavaClass.Predicates.resideInAnyPackage(packages));
    }

    static ArchCondition<JavaClass> showNoTypeOf(String... packages) {
        return show("no type of " + List.of(packages), JavaClass.Predicates.resideOutsideOfPackages(packages));
    }

    private static ArchCondition<JavaClass> show(String what, DescribedPredicate<JavaClass> allowed) {
        return new ArchCondition<>("show in public signatures " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaType> ancestors =
                        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
                check(type.getDescription(), ancestors, events);
                type.getMembers().stream()
                        .filter(ArchitectureWords::isVisible)
                        .forEach(member -> check(member.getDescription(), typesShownBy(member), events));
            }

            private void check(String place, Stream<JavaType> shown, ConditionEvents events) {
                shown.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .distinct()
                        .filter(type -> !type.isPrimitive() && !allowed.test(type))
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(type, place + " shows " + type.getFullName())));
            }
        };
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> typesShownBy(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }

    /** The root package and each package below it together with its sub-packages. */
    static SliceAssignment topLevelPackages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName().replaceFirst("^(dev\\.smartlists\\.\\w+)\\..*", "$1"));
            }

            @Override
            public String getDescription() {
                return "top-level packages";
            }
        };
    }

    static ClassesTransformer<JavaPackage> packagesWithClasses() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
            }
        };
    }

    static ArchCondition<JavaPackage> beNullMarked() {
        return new ArchCondition<>("be @NullMarked in a package-info") {
            @Override
            public void check(JavaPackage inspected, ConditionEvents events) {
                boolean marked = inspected.isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        inspected, marked, inspected.getName() + " is " + (marked ? "" : "not ") + "marked"));
            }
        };
    }
}
