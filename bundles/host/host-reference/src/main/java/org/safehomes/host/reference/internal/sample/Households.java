package org.safehomes.host.reference.internal.sample;

import java.util.List;

/** Who lives together: families, couples, sharers and people alone, of many backgrounds. */
final class Households {

    private static final int COUPLES_SIGN_TOGETHER = 55;
    private static final int ONE_BACKGROUND = 75;
    private static final int ONE_FAMILY_NAME = 60;

    private final List<Background> backgrounds = Background.all();

    /** A household for general lets. */
    Movers family(Draw draw) {
        int kind = draw.between(1, 100);
        if (kind <= 34) {
            return alone(draw, 20, 79);
        }
        if (kind <= 47) {
            return couple(draw, 22, 78, 0);
        }
        if (kind <= 69) {
            return couple(draw, 23, 48, draw.longTail(1, 6, 0.9));
        }
        if (kind <= 86) {
            return loneParent(draw, draw.longTail(1, 5, 1.0));
        }
        return kind <= 95 ? withGrownUpChild(draw) : threeGenerations(draw);
    }

    /** A household for temporary homes: mostly parents with small children. */
    Movers inNeedOfShelter(Draw draw) {
        return draw.chance(70) ? loneParent(draw, draw.between(1, 2)) : alone(draw, 19, 50);
    }

    /** A household for sheltered homes. */
    Movers inLaterLife(Draw draw) {
        return draw.chance(75) ? alone(draw, 62, 93) : couple(draw, 62, 90, 0);
    }

    /** A name of somebody whose family name is given, or is not. */
    String name(Draw draw, String family) {
        var background = draw.of(backgrounds);
        return background.given(draw, draw.chance(50)) + " " + (family.isEmpty() ? background.family(draw) : family);
    }

    private Movers alone(Draw draw, int youngest, int oldest) {
        var background = draw.of(backgrounds);
        var home = new Together(draw, background.family(draw));
        home.join(background, draw.chance(50), draw.between(youngest, oldest));
        return new Movers(home.people, 1, draw.chance(70) ? 1 : 2);
    }

    private Movers couple(Draw draw, int youngest, int oldest, int children) {
        var background = draw.of(backgrounds);
        var other = draw.chance(ONE_BACKGROUND) ? background : draw.of(backgrounds);
        var home = new Together(draw, background.family(draw));
        boolean woman = draw.chance(50);
        boolean sameSex = draw.chance(8);
        int age = draw.between(youngest, oldest);
        int othersAge = Math.min(oldest, Math.max(youngest, age + draw.between(-9, 9)));
        home.join(background, woman, age);
        home.join(other, woman == sameSex, othersAge, draw.chance(ONE_FAMILY_NAME) ? home.family : other.family(draw));
        home.children(background, children, Math.min(age, othersAge));
        int signing = draw.chance(COUPLES_SIGN_TOGETHER) ? 2 : 1;
        return new Movers(home.people, signing, 1 + (children + 1) / 2);
    }

    private Movers loneParent(Draw draw, int children) {
        var background = draw.of(backgrounds);
        var home = new Together(draw, background.family(draw));
        int age = draw.between(20, 48);
        home.join(background, draw.chance(85), age);
        home.children(background, children, age);
        return new Movers(home.people, 1, 1 + (children + 1) / 2);
    }

    /** A parent whose son or daughter, of age, still lives there. */
    private Movers withGrownUpChild(Draw draw) {
        var background = draw.of(backgrounds);
        var home = new Together(draw, background.family(draw));
        int age = draw.between(42, 76);
        home.join(background, draw.chance(65), age);
        home.join(background, draw.chance(45), draw.between(19, Math.min(45, age - 18)));
        return new Movers(home.people, 1, 2);
    }

    private Movers threeGenerations(Draw draw) {
        var background = draw.of(backgrounds);
        var home = new Together(draw, background.family(draw));
        int age = draw.between(24, 40);
        home.join(background, true, age + draw.between(19, 38));
        home.join(background, draw.chance(60), age);
        home.children(background, draw.between(1, 2), age);
        return new Movers(home.people, 1, 3);
    }
}
