package org.reannotate.benchmarks.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Labels made wrong on purpose, the same for the same seed. */
final class PlantedNoise {
    private PlantedNoise() {
    }

    /** A share of all images gets another category at random. */
    static LabelledImages uniform(LabelledImages images, double share, long seed) {
        List<String> categories = images.categories();
        var random = new Random(seed);
        var given = new ArrayList<>(images.given());
        for (int i : chosen(images.size(), share, random)) {
            int other = random.nextInt(categories.size() - 1);
            int own = categories.indexOf(images.truth().get(i));
            given.set(i, categories.get(other >= own ? other + 1 : other));
        }
        return images.withGiven(given);
    }

    /** A share of each category gets the label of one neighbour. */
    static LabelledImages pairwise(LabelledImages images, double share, long seed) {
        List<String> categories = images.categories();
        var random = new Random(seed);
        var given = new ArrayList<>(images.given());
        for (int c = 0; c < categories.size(); c++) {
            int[] members = images.of(categories.get(c));
            for (int i : chosen(members.length, share, random)) {
                given.set(members[i], categories.get((c + 1) % categories.size()));
            }
        }
        return images.withGiven(given);
    }

    /** One category's images at random under two names, {@code name A} and {@code name B}. */
    static LabelledImages split(LabelledImages images, String category, long seed) {
        int[] members = images.of(category);
        var given = new ArrayList<>(images.given());
        var order = new ArrayList<Integer>();
        for (int i : members) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        for (int rank = 0; rank < order.size(); rank++) {
            given.set(order.get(rank), category + (rank % 2 == 0 ? " A" : " B"));
        }
        return images.withGiven(given);
    }

    private static List<Integer> chosen(int count, double share, Random random) {
        var all = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            all.add(i);
        }
        Collections.shuffle(all, random);
        return all.subList(0, (int) Math.round(share * count));
    }
}
