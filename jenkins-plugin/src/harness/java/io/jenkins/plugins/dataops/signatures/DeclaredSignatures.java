package io.jenkins.plugins.dataops.signatures;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what {@code api-signatures} declares with what Jenkins and its plugins really have. A declared member must exist
 * there with the same erased types, the same staticness, at least the same access, and be callable in the same way; what is
 * there and not declared does not matter.
 *
 * @param folder the compiled signatures
 * @param real loads the real types
 */
record DeclaredSignatures(Path folder, ClassLoader real) {

    /** Every difference in one line, sorted; empty when the signatures are true. */
    List<String> differences() throws IOException {
        List<String> differences = new ArrayList<>();
        try (URLClassLoader declared = new URLClassLoader(new URL[] {url(folder)}, new DeclaredFirst(folder, real));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name =
                        folder.relativize(file).toString().replace('/', '.').replace(".class", "");
                if (!name.endsWith("package-info")) {
                    compare(name, declared, differences);
                }
            }
        }
        return differences;
    }

    private void compare(String name, ClassLoader declared, List<String> differences) {
        try {
            Class<?> mine = Class.forName(name, false, declared);
            Class<?> theirs = Class.forName(name, false, real);
            if (mine.isSynthetic() || mine.isAnonymousClass()) {
                return;
            }
            type(mine, theirs).forEach(differences::add);
            for (Constructor<?> constructor : mine.getDeclaredConstructors()) {
                executable(constructor, theirs).forEach(differences::add);
            }
            for (Method method : mine.getDeclaredMethods()) {
                executable(method, theirs).forEach(differences::add);
            }
            for (Field field : mine.getDeclaredFields()) {
                field(field, theirs).forEach(differences::add);
            }
        } catch (ClassNotFoundException | LinkageError e) {
            differences.add(name + ": is not in the real jars (" + e + ")");
        }
    }

    private static Stream<String> type(Class<?> mine, Class<?> theirs) {
        List<String> found = new ArrayList<>();
        if (mine.isInterface() != theirs.isInterface()
                || mine.isEnum() != theirs.isEnum()
                || mine.isAnnotation() != theirs.isAnnotation()) {
            found.add(mine.getName() + ": is another kind of type");
        }
        if (Modifier.isAbstract(mine.getModifiers()) != Modifier.isAbstract(theirs.getModifiers())
                && !mine.isEnum()
                && !mine.isInterface()) {
            found.add(mine.getName() + ": is abstract in one and not in the other");
        }
        if (Modifier.isFinal(theirs.getModifiers()) && !Modifier.isFinal(mine.getModifiers()) && !mine.isEnum()) {
            found.add(mine.getName() + ": is final");
        }
        Set<String> supertypes = supertypes(theirs).map(Class::getName).collect(Collectors.toSet());
        supertypes(mine)
                .map(Class::getName)
                .filter(supertype -> !supertypes.contains(supertype))
                .forEach(supertype -> found.add(mine.getName() + ": is no " + supertype));
        if (mine.isAnnotation() && !annotations(theirs).containsAll(annotations(mine))) {
            found.add(mine.getName() + ": carries " + annotations(mine) + " and really " + annotations(theirs));
        }
        return found.stream();
    }

    private static Stream<String> executable(Executable mine, Class<?> theirs) {
        if (mine.isSynthetic() || Modifier.isPrivate(mine.getModifiers()) || mayBeImplicit(mine)) {
            return Stream.empty();
        }
        Executable real = find(mine, theirs);
        if (real == null) {
            return Stream.of(describe(mine) + ": does not exist");
        }
        List<String> found = new ArrayList<>();
        if (Modifier.isStatic(mine.getModifiers()) != Modifier.isStatic(real.getModifiers())) {
            found.add(describe(mine) + ": is static in one and not in the other");
        }
        if (rank(real.getModifiers()) < rank(mine.getModifiers())) {
            found.add(describe(mine) + ": is less accessible");
        }
        if (Modifier.isAbstract(real.getModifiers()) && !Modifier.isAbstract(mine.getModifiers())) {
            found.add(describe(mine) + ": is abstract");
        }
        if (Modifier.isFinal(real.getModifiers())
                && !Modifier.isFinal(mine.getModifiers())
                && !Modifier.isStatic(mine.getModifiers())
                && real instanceof Method) {
            found.add(describe(mine) + ": is final");
        }
        Set<String> declared =
                Arrays.stream(mine.getExceptionTypes()).map(Class::getName).collect(Collectors.toSet());
        Arrays.stream(real.getExceptionTypes())
                .filter(type -> !RuntimeException.class.isAssignableFrom(type) && !Error.class.isAssignableFrom(type))
                .map(Class::getName)
                .filter(type -> !declared.contains(type))
                .forEach(type -> found.add(describe(mine) + ": also throws " + type));
        return found.stream();
    }

    /** A class file does not tell a constructor that the compiler added; where one is called, the official build compiles it. */
    private static boolean mayBeImplicit(Executable mine) {
        return mine instanceof Constructor && mine.getParameterCount() == 0;
    }

    private static Executable find(Executable mine, Class<?> theirs) {
        List<String> parameters = names(mine.getParameterTypes());
        if (mine instanceof Constructor) {
            return Arrays.stream(theirs.getDeclaredConstructors())
                    .filter(real -> names(real.getParameterTypes()).equals(parameters))
                    .findFirst()
                    .orElse(null);
        }
        String returned = ((Method) mine).getReturnType().getName();
        return Stream.concat(Stream.of(theirs), supertypes(theirs))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(real -> real.getName().equals(mine.getName())
                        && names(real.getParameterTypes()).equals(parameters)
                        && real.getReturnType().getName().equals(returned))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> field(Field mine, Class<?> theirs) {
        if (mine.isSynthetic() || Modifier.isPrivate(mine.getModifiers())) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(theirs), supertypes(theirs))
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .anyMatch(real -> real.getName().equals(mine.getName())
                                && real.getType()
                                        .getName()
                                        .equals(mine.getType().getName())
                                && Modifier.isStatic(real.getModifiers()) == Modifier.isStatic(mine.getModifiers())
                                && rank(real.getModifiers()) >= rank(mine.getModifiers()))
                ? Stream.empty()
                : Stream.of(mine.getDeclaringClass().getName() + "." + mine.getName() + ": does not exist like that");
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        Stream<Class<?>> direct =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return direct.flatMap(supertype -> Stream.concat(Stream.of(supertype), supertypes(supertype)));
    }

    private static Set<String> annotations(Class<?> type) {
        return Arrays.stream(type.getAnnotations())
                .filter(annotation ->
                        !annotation.annotationType().getSimpleName().equals("Documented"))
                .map(Annotation::toString)
                .collect(Collectors.toSet());
    }

    private static int rank(int modifiers) {
        if (Modifier.isPublic(modifiers)) {
            return 3;
        } else if (Modifier.isProtected(modifiers)) {
            return 2;
        }
        return Modifier.isPrivate(modifiers) ? 0 : 1;
    }

    private static List<String> names(Class<?>[] types) {
        return Arrays.stream(types).map(Class::getName).toList();
    }

    private static String describe(Executable mine) {
        return mine.getDeclaringClass().getName() + "." + mine.getName() + names(mine.getParameterTypes());
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    /** Hides the real type wherever a signature is declared, so that a declared type never inherits from a real one. */
    private static final class DeclaredFirst extends ClassLoader {
        private final Path folder;

        DeclaredFirst(Path folder, ClassLoader real) {
            super(real);
            this.folder = folder;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (Files.exists(folder.resolve(name.replace('.', '/') + ".class"))) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
