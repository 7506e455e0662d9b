package org.reannotate.protocol.internal.run;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.StepLine;
import org.reannotate.protocol.run.TrainingLine;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** Lines of a training log as JSON: an object with its {@code kind}; numbers that are not finite are {@code null}. */
public final class TrainingLines {

	private static final String KIND = "kind";
	private static final String STEP = "step";
	private static final String EPOCH = "epoch";
	private static final String HEADER = "log";

	private static final TypeAdapter<Double> NUMBER = new TypeAdapter<>() {

		@Override
		public void write(JsonWriter out, Double value) throws IOException {
			if (Double.isFinite(value)) {
				out.value(value);
			} else {
				out.nullValue();
			}
		}

		@Override
		public Double read(JsonReader in) throws IOException {
			if (in.peek() == JsonToken.NULL) {
				in.nextNull();
				return Double.NaN;
			}
			return in.nextDouble();
		}
	};

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeNulls()
			.registerTypeAdapter(double.class, NUMBER).registerTypeAdapter(Double.class, NUMBER).create();

	private TrainingLines() {
	}

	/** The first line of a log; another id says that the file was made anew. */
	public static String header(String id) {
		var object = new JsonObject();
		object.addProperty(KIND, HEADER);
		object.addProperty("id", id);
		return GSON.toJson(object);
	}

	/** Without line break. */
	public static String text(TrainingLine line) {
		var object = new JsonObject();
		object.addProperty(KIND, line instanceof StepLine ? STEP : EPOCH);
		GSON.toJsonTree(line).getAsJsonObject().entrySet().forEach(part -> object.add(part.getKey(), part.getValue()));
		return GSON.toJson(object);
	}

	/** The line; null where the text is a header, damaged, or of a kind that is not known. */
	public static @Nullable TrainingLine parse(String text) {
		try {
			JsonObject object = GSON.fromJson(text, JsonObject.class);
			if (object == null) {
				return null;
			}
			JsonElement kind = object.get(KIND);
			if (kind == null) {
				return ofOldRun(object);
			}
			return switch (kind.getAsString()) {
			case STEP -> GSON.fromJson(object, StepLine.class);
			case EPOCH -> GSON.fromJson(object, EpochLine.class);
			default -> null;
			};
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException e) {
			return null;
		}
	}

	/** Lines of the first versions: one an epoch, counted from 1, and one at a fold's end, which is passed over. */
	private static @Nullable TrainingLine ofOldRun(JsonObject old) {
		if (!old.has("epoch") || !old.has("fold")) {
			return null;
		}
		int epoch = old.get("epoch").getAsInt() - 1;
		return new EpochLine(old.get("fold").getAsInt(), epoch, epoch + 1, number(old, "loss"),
				number(old, "training_accuracy"), number(old, "validation_loss"), Double.NaN, number(old, "learning_rate"),
				number(old, "images_per_second"), Double.NaN, List.of(), List.of());
	}

	private static double number(JsonObject object, String name) {
		return object.has(name) ? object.get(name).getAsDouble() : Double.NaN;
	}
}
