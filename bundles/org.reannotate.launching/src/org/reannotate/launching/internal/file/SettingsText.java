package org.reannotate.launching.internal.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.Labels;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.RecipeValues;

/**
 * Settings as attributes. What is of this machine alone stays out where it can: an installed backbone is written by its
 * name, and the number of threads only where it is not that of the processors.
 */
public final class SettingsText {
    private static final String RECIPE = AttributeNames.RECIPE;
    private static final String KIND = RECIPE + "kind";
    private static final String NETWORK = RECIPE + "network";
    private static final String BACKBONE = RECIPE + "backbone";
    private static final String THREADS = RECIPE + "threads";
    private static final String TRANSFER = "transfer";
    private static final String FROM_SCRATCH = "from-scratch";

    private SettingsText() {
    }

    /** The attributes of settings. */
    public static Map<String, String> of(TrainingSettings settings) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(AttributeNames.DATASET, settings.dataset());
        texts.put(AttributeNames.LABELS, settings.data().labels().id());
        texts.put(AttributeNames.FLOOR, Integer.toString(settings.data().floor()));
        RecipeValues.of(settings.recipe()).forEach((part, value) -> texts.put(RECIPE + part, value));
        if (settings.recipe().threads() == Runtime.getRuntime().availableProcessors()) {
            texts.remove(THREADS);
        }
        texts.computeIfPresent(BACKBONE, (key, backbone) -> installedName(backbone));
        return texts;
    }

    /**
     * Reads settings; attributes that are not of a training are passed over.
     *
     * @throws IllegalArgumentException when they make no recipe or data, in words for people
     */
    public static TrainingSettings read(Map<String, String> texts) {
        var parts = new LinkedHashMap<String, String>();
        texts.forEach((key, value) -> {
            if (key.startsWith(RECIPE)) {
                parts.put(key.substring(RECIPE.length()), value);
            }
        });
        parts.computeIfPresent("backbone", (key, backbone) -> installedFolder(backbone));
        Recipe recipe = RecipeValues.apply(base(texts), parts);
        return new TrainingSettings(texts.getOrDefault(AttributeNames.DATASET, ""), recipe, data(texts));
    }

    private static Recipe base(Map<String, String> texts) {
        String kind = texts.get(KIND);
        if (kind == null && (texts.containsKey(NETWORK) || texts.containsKey(BACKBONE))) {
            kind = texts.containsKey(NETWORK) ? FROM_SCRATCH : TRANSFER;
        }
        if (kind == null) {
            return TrainingSettings.defaults("").recipe();
        }
        return switch (kind) {
            case TRANSFER -> Recipe.transfer(transferBackbone(texts));
            case FROM_SCRATCH -> Recipe.fromScratch(network(texts.get(NETWORK)));
            default -> throw new IllegalArgumentException(NLS.bind(Messages.SettingsText_kind,
                    new Object[] { kind, TRANSFER, FROM_SCRATCH }));
        };
    }

    private static Network network(@Nullable String id) {
        return id == null ? Network.SMALL_RESIDUAL : Network.of(id)
                .orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.SettingsText_network, id,
                        Stream.of(Network.values()).map(Network::id).collect(Collectors.joining(", ")))));
    }

    /** One that is not named is the one that an audit would choose. */
    private static String transferBackbone(Map<String, String> texts) {
        String named = texts.get(BACKBONE);
        if (named != null) {
            return named;
        }
        String automatic = TrainingSettings.defaults("").recipe().backbone();
        if (automatic == null) {
            throw new IllegalArgumentException(Messages.SettingsText_noBackbone);
        }
        return automatic;
    }

    private static DataChoice data(Map<String, String> texts) {
        String labels = texts.getOrDefault(AttributeNames.LABELS, DataChoice.DEFAULT.labels().id());
        String floor = texts.getOrDefault(AttributeNames.FLOOR, "0").strip();
        try {
            return new DataChoice(Labels.of(labels).orElseThrow(
                    () -> new IllegalArgumentException(NLS.bind(Messages.SettingsText_labels, labels))),
                            Integer.parseInt(floor));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.SettingsText_floor, floor), e);
        }
    }

    private static String installedName(String backbone) {
        Path installed = ReannotateHome.current().backbones();
        Path folder = path(backbone);
        return folder != null && installed.equals(folder.getParent()) ? folder.getFileName().toString() : backbone;
    }

    private static String installedFolder(String backbone) {
        Path name = path(backbone);
        boolean bare = name != null && !backbone.contains(":") && name.getNameCount() == 1 && !name.isAbsolute();
        return bare ? ReannotateHome.current().backbones().resolve(name).toString() : backbone;
    }

    private static @Nullable Path path(String text) {
        try {
            return text.isBlank() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            // Of the zoo, which Windows takes for no path.
            return null;
        }
    }
}
