/*
 * A program in Java prints the same before and after.
 */

import { test } from 'vitest';
import { escaped, expectSameOutput, hasVersion, VALUES, type ValueName, verbatim } from './same-output.ts';

const NAMES = Object.keys(VALUES) as ValueName[];
const plain = verbatim('PLAIN');

const PROGRAM = `import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

public class Main {
    static final String CONSTANT = "${plain}";
    static final String MORE = "x:" + CONSTANT;
    private final String field = "f:${escaped('SLASHES')}";

    interface Names {
        String NAME = "${escaped('QUOTES')}";
    }

    enum Kind {
        ONE("${plain}"), TWO("2${plain}");

        final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    Main() {
        this("${plain}");
    }

    Main(String text) {
        show(text);
    }

    static void show(Object... values) {
        for (Object value : values) System.out.println("[" + value + "]");
    }

    static String of(int number) {
        return switch (number) {
            case 1 -> "${plain}";
            default -> number + "${plain}" + 1;
        };
    }

    public static void main(String[] args) {
${NAMES.map((name) => `        show("${escaped(name)}", "a${escaped(name)}b".length());`).join('\n')}
        show(CONSTANT, MORE, Names.NAME, Kind.ONE.text, Kind.TWO.text, new Main().field, of(1), of(2));
        show(1 + 2 + "x${plain}" + 3 + 'c', 'a' + "${plain}", (Object) "c${plain}");
        show("x"
            + "y${plain}"
            + "z${plain}".trim());
        show(args.length == 0 ? "t${plain}" : "f", "${plain}".equals(CONSTANT), ("p${plain}").length());
        show("""
            a: ${verbatim('DOLLARS')}
              b: ${verbatim('QUOTES')} "c"
            """);
        show("""
            ${plain}
            """, """
            ${plain}""");
        show("""
            u: ${plain}
            """.strip());
        show(String.format("%d ${plain} %s%n", 1, "x"), String.format("%2$s ${plain} %1$s", 1, 2));
        System.out.printf("%s ${plain} %d%n", "x", 1);
        String[] array = {"a", "${escaped('BRACES')}"};
        char[] letters = "${escaped('LETTERS')}".toCharArray();
        Supplier<String> supplier = () -> "s${plain}";
        show(List.of(array), letters.length, supplier.get(), Map.of("k", "${escaped('LINES')}"));
        String text = "";
        text += "${plain}";
        text = text.replace("-", "${escaped('PERCENTS')}");
        show(text);
    }
}
`;

test.skipIf(!hasVersion('java', '-version', [17, 0]))('Java: the same output', async () => {
  await expectSameOutput({ name: 'Main.java', marked: PROGRAM, run: ['java', '-Dfile.encoding=UTF-8', 'Main.java'] });
});
