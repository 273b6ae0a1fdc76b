package vn.tiendo.eventing.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records to JSON and to documents and back: ISO dates, nulls left out, unknown fields passed over.
 * One mapper for all services, so that no setting of a web layer can change what is stored.
 */
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static Document toDocument(Object record) {
        var map = MAPPER.convertValue(record, LinkedHashMap.class);
        @SuppressWarnings("unchecked") // a record's field names are strings
        var fields = (Map<String, Object>) map;
        return new Document(fields);
    }

    public static <T> T fromDocument(Document document, Class<T> type) {
        return MAPPER.convertValue(plain(document), type);
    }

    /** Decimal128 is BSON's word for a BigDecimal; Jackson does not know it. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((key, field) -> copy.put(String.valueOf(key), plain(field)));
            return copy;
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<@Nullable Object>(list.size());
            list.forEach(item -> copy.add(plain(item)));
            return copy;
        }
        return value instanceof Decimal128 decimal ? decimal.bigDecimalValue() : value;
    }
}
