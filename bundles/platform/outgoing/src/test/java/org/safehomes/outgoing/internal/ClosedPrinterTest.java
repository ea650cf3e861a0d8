package org.safehomes.outgoing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Were there ever markup with an address in it: nothing is fetched, from nowhere. */
class ClosedPrinterTest {

    private static PDDocument print(String body) throws Exception {
        var xhtml = "<html xmlns='http://www.w3.org/1999/xhtml' lang='en-GB'><head><title>T</title>" + body + "</html>";
        var tree = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
        var document = new PDDocument();
        Rendering.draw(tree, new Typefaces(document), document);
        return document;
    }

    private static String everyReferenceTo(String address) {
        return "<link rel='stylesheet' type='text/css' href='" + address + "'/>"
                + "<style>@import url('" + address + "'); @font-face { font-family: F; src: url('" + address + "'); }"
                + " p { font-family: F, Paper; background-image: url('" + address + "'); }"
                + " li { list-style-image: url('" + address + "'); }</style></head>"
                + "<body><p>Text</p><ul><li>Item</li></ul><img alt='x' src='" + address + "'/>"
                + "<object data='" + address + "'>o</object></body>";
    }

    private static int imagesOn(PDDocument document) {
        int images = 0;
        for (var name : document.getPage(0).getResources().getXObjectNames()) {
            images += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
        }
        return images;
    }

    private static byte[] picture() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void noServerIsAsked() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var picture = picture();
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, picture.length);
            try (var out = exchange.getResponseBody()) {
                out.write(picture);
            }
        });
        server.start();
        try (var document =
                print(everyReferenceTo("http://127.0.0.1:" + server.getAddress().getPort() + "/x.png"))) {
            assertThat(imagesOn(document)).isZero();
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void noFileIsRead(@TempDir Path directory) throws Exception {
        var file = Files.write(directory.resolve("x.png"), picture());
        try (var document = print(everyReferenceTo(file.toUri().toString()))) {
            assertThat(imagesOn(document)).isZero();
        }
    }

    @Test
    void evenDataInAnAddressIsNotTaken() throws Exception {
        var data = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture());
        try (var document = print(everyReferenceTo(data))) {
            assertThat(imagesOn(document)).isZero();
        }
    }
}
