package org.safehomes.it.beside;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A page of the host, in the namespace and on the web server that the host has. */
final class HostScreen extends HttpServlet {

    static final String PATH = "/host-screen";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().write("a page of the host");
    }
}
