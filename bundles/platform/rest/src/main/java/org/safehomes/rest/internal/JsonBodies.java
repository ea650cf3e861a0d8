package org.safehomes.rest.internal;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsMediaType;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The {@code json} extension: records in, records and lists of them out, in UTF-8. */
@Component(
        service = {MessageBodyReader.class, MessageBodyWriter.class},
        scope = ServiceScope.PROTOTYPE,
        configurationPid = "org.safehomes.rest")
@JakartarsExtension
@JakartarsName("json")
@JakartarsMediaType(MediaType.APPLICATION_JSON)
@Designate(ocd = JsonBodies.Limits.class)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    /** What a request may weigh. */
    @ObjectClassDefinition(name = "Safe Homes: REST")
    @interface Limits {
        @AttributeDefinition(
                description =
                        "The largest request body that is read, in kibibytes, 1 to 16384. Larger ones are answered 413.")
        int bodyKibibytes() default 256;
    }

    private static final int MOST_KIBIBYTES = 16_384;

    private final int longest;

    /** A limit outside its range counts as the nearest within: an extension that refuses to start is left out in silence. */
    @Activate
    public JsonBodies(Limits limits) {
        this(Math.max(1, Math.min(limits.bodyKibibytes(), MOST_KIBIBYTES)) * 1024);
    }

    JsonBodies(int longest) {
        this.longest = longest;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        var charset = media.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase("utf-8")) {
            // here, for it is closed when the answer is made
            HearingOut.of(in);
            throw new NotSupportedException();
        }
        return Json.read(bounded(in, headers.getFirst(HttpHeaders.CONTENT_LENGTH)), type);
    }

    private byte[] bounded(InputStream in, @Nullable String announced) throws IOException {
        if (announced != null && announced.matches("[0-9]{1,18}") && Long.parseLong(announced) > longest) {
            throw tooLarge(in);
        }
        var body = in.readNBytes(longest + 1);
        if (body.length > longest) {
            throw tooLarge(in);
        }
        return body;
    }

    private static ClientErrorException tooLarge(InputStream in) {
        // here, for it is closed when the answer is made
        HearingOut.of(in);
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord() || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        // whole before the first byte leaves, so that a failure still becomes a problem and not half an answer
        out.write(Json.write(value));
    }
}
