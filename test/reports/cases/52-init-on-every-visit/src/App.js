import { BrowserRouter, Route, Routes } from 'react-router-dom';
import Detail from './Detail';
export default function App() { return <BrowserRouter><Routes><Route path="/:id" element={<Detail />} /></Routes></BrowserRouter>; }
