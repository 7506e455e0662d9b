package org.reannotate.modelservice.fake;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;

/** A run over real pictures, for the real worker: red and green noise, easy to tell apart. */
public final class PictureRun {
    private static final int PICTURES = 40;
    private static final int SIDE = 32;
    private static final int FOLDS = 2;

    private PictureRun() {
    }

    /** A run of a small network from scratch over so many epochs. */
    public static RunFolder create(Path folder, int epochs) throws IOException {
        Recipe recipe = Recipe.fromScratch(Network.SMALL_RESIDUAL).withThreads(1).withFolds(FOLDS).withImageSize(SIDE);
        Recipe longer = recipe.withTraining(recipe.training().withEpochs(epochs));
        Path images = Files.createDirectories(folder.resolve("images"));
        var samples = new ArrayList<RunSample>();
        for (int i = 0; i < PICTURES; i++) {
            Path file = images.resolve(i + ".png");
            draw(file, i % 2 == 0, new Random(i));
            samples.add(new RunSample(i + 1, file.toString(), String.format("%032x", i + 1), i % 2, i / 2 % FOLDS));
        }
        RunFolder run = RunFolder.create(folder.resolve("runs"), longer, Instant.parse("2026-01-02T03:04:05Z"));
        var input = new RunInput(List.of(new RunColumn(1, "red"), new RunColumn(2, "green")), samples);
        input.write(run);
        RunInfo.started(run.name(), longer, input, 0, "2026-01-02T03:04:05Z").write(run);
        return run;
    }

    private static void draw(Path file, boolean red, Random random) throws IOException {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int strong = 128 + random.nextInt(128);
                int weak = random.nextInt(128);
                image.setRGB(x, y, new Color(red ? strong : weak, red ? weak : strong, random.nextInt(256)).getRGB());
            }
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
